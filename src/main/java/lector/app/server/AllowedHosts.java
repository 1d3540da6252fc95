package lector.app.server;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/**
 * The names under which the server may be reached. A request for another name is refused, so that
 * no foreign site can lead a browser here under a name of its own (DNS rebinding), and no link is
 * ever made of a name that a stranger chose.
 */
final class AllowedHosts {

  private final LiveShow show;
  private final Set<String> names;

  /**
   * Collects the names.
   *
   * @param host the address that is listened at; with {@code 0.0.0.0} or {@code ::}, all addresses
   *     of this machine are allowed
   * @param more names that the owner allows
   * @param show says where it is found on the web
   */
  AllowedHosts(String host, List<String> more, LiveShow show) {
    this.show = show;
    Set<String> all = new LinkedHashSet<>(List.of("localhost", "127.0.0.1", "[::1]"));
    all.add(bracketed(host));
    more.forEach(name -> all.add(bracketed(name)));
    if (isAny(host)) {
      machineAddresses().forEach(address -> all.add(bracketed(address)));
    }
    this.names = Set.copyOf(all.stream().map(AllowedHosts::canonical).toList());
  }

  /** Whether an address stands for all of the machine's. */
  static boolean isAny(String host) {
    return host.equals("0.0.0.0") || host.equals("::") || host.equals("[::]");
  }

  /** The addresses of this machine by which others may reach it, IPv4 first. */
  static List<String> machineAddresses() {
    List<String> four = new ArrayList<>();
    List<String> six = new ArrayList<>();
    try {
      NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
          .map(InetAddress::getHostAddress)
          .forEach(address -> (address.contains(":") ? six : four).add(withoutZone(address)));
    } catch (SocketException e) {
      return List.of();
    }
    four.addAll(six);
    return four;
  }

  /** An address as it stands in a link. */
  static String bracketed(String host) {
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }

  /** The one form of a name; an IPv6 address has many (RFC 5952, section 2). */
  private static String canonical(String name) {
    try {
      return name.startsWith("[")
          ? withoutZone(InetAddress.getAllByName(name)[0].getHostAddress())
          : name.toLowerCase(Locale.ROOT);
    } catch (UnknownHostException e) {
      return name;
    }
  }

  private static String withoutZone(String address) {
    int zone = address.indexOf('%');
    return zone < 0 ? address : address.substring(0, zone);
  }

  /**
   * The address of the output folder, as this request reaches it; ends with a slash.
   *
   * @throws Refusal if the request names no host, or one that is not allowed
   */
  URI base(Request request) {
    String host = Request.getServerName(request);
    if (host == null || host.isEmpty()) {
      throw new Refusal(400, "The request names no host.");
    }
    host = bracketed(host).toLowerCase(Locale.ROOT);
    URI published = show.get().baseUrl();
    boolean isPublished = host.equalsIgnoreCase(published.getHost());
    if (!isPublished && !names.contains(canonical(host))) {
      throw new Refusal(
          421,
          "This server is not known by that name: use its own address, or let whoever runs it allow"
              + " this one with --allow-host.");
    }
    int port = request.getHttpURI().getPort();
    if (isPublished && port == published.getPort()) {
      return published;
    }
    return URI.create("http://" + host + (port > 0 && port != 80 ? ":" + port : "") + "/");
  }
}
