package lector.install;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine that gives one file, and misbehaves as a test wants. */
public final class FileServer implements AutoCloseable {

  /** Answers a request; the exchange is closed after it. */
  public interface Handler {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Deque<Handler> misdeeds = new ArrayDeque<>();
  private final byte[] content;

  /** What range was asked for, request by request; {@code whole} if none was. */
  public final List<String> asked = new CopyOnWriteArrayList<>();

  /**
   * Starts it.
   *
   * @param content the file
   */
  public FileServer(byte[] content) throws IOException {
    this.content = content.clone();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String range = exchange.getRequestHeaders().getFirst("Range");
      asked.add(range == null ? "whole" : range.replace("bytes=", ""));
      Handler misdeed;
      synchronized (misdeeds) {
        misdeed = misdeeds.poll();
      }
      (misdeed == null ? (Handler) this::give : misdeed).answer(exchange);
    }
  }

  /** What the server does with the next request that nothing was said about yet. */
  public FileServer next(Handler misdeed) {
    synchronized (misdeeds) {
      misdeeds.add(misdeed);
    }
    return this;
  }

  /** Gives what is asked for, as a good server does. */
  public void give(HttpExchange exchange) throws IOException {
    give(exchange, content, Integer.MAX_VALUE, "\"1\"");
  }

  /** Gives what is asked for, and breaks off. */
  Handler breakAfter(int bytes) {
    return exchange -> give(exchange, content, bytes, "\"1\"");
  }

  /** Gives the whole of something, whatever was asked for. */
  public static Handler whole(byte[] bytes) {
    return exchange -> send(exchange, 200, bytes, bytes.length);
  }

  static Handler status(int status) {
    return exchange -> send(exchange, status, new byte[0], 0);
  }

  private static void give(HttpExchange exchange, byte[] content, int most, String tag)
      throws IOException {
    String range = exchange.getRequestHeaders().getFirst("Range");
    String condition = exchange.getRequestHeaders().getFirst("If-Range");
    exchange.getResponseHeaders().set("ETag", tag);
    if (range == null || (condition != null && !condition.equals(tag))) {
      send(exchange, 200, content, most);
      return;
    }
    int from = Integer.parseInt(range.replaceAll("bytes=(\\d+)-", "$1"));
    exchange
        .getResponseHeaders()
        .set("Content-Range", "bytes %d-%d/%d".formatted(from, content.length - 1, content.length));
    send(exchange, 206, Arrays.copyOfRange(content, from, content.length), most);
  }

  /** Promises all of it and sends no more than so many bytes. */
  static void send(HttpExchange exchange, int status, byte[] body, int most) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      OutputStream out = exchange.getResponseBody();
      out.write(body, 0, Math.min(most, body.length));
      out.flush();
      if (most >= body.length) {
        out.close();
      }
    }
  }

  /** Where the file is. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/voice.onnx";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
