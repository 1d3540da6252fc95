package lector.article.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Optional;
import javax.net.SocketFactory;

/**
 * Makes sockets that connect to the public internet alone.
 *
 * <p>The address is checked at the last moment, when it is a number and about to be connected to,
 * whatever name, redirect or spelling of a number led there: a name server that answers differently
 * the second time has nothing to swap.
 */
final class GuardedSockets extends SocketFactory {

  /** A connection that was refused before it was made. */
  static final class PrivateAddressException extends IOException {

    private static final long serialVersionUID = 1L;

    PrivateAddressException(InetAddress address, String kind) {
      super(address.getHostAddress() + ": " + kind);
    }
  }

  private static final class GuardedSocket extends Socket {

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
      if (!(endpoint instanceof InetSocketAddress internet) || internet.isUnresolved()) {
        throw new IOException("an address that is not resolved can't be checked");
      }
      Optional<String> kind = PrivateNetworks.kindOf(internet.getAddress());
      if (kind.isPresent()) {
        throw new PrivateAddressException(internet.getAddress(), kind.get());
      }
      super.connect(endpoint, timeout);
    }
  }

  @Override
  public Socket createSocket() {
    return new GuardedSocket();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  private static Socket connected(InetSocketAddress address) throws IOException {
    Socket socket = new GuardedSocket();
    socket.connect(address, 0);
    return socket;
  }
}
