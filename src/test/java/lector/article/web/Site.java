package lector.article.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine whose pages misbehave as a test wants. */
final class Site implements AutoCloseable {

  /** Answers a request; the exchange is closed after it. */
  interface Handler {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Handler> pages = new ConcurrentHashMap<>();

  /** What was asked for, in order, {@code robots.txt} aside. */
  final List<String> asked = new CopyOnWriteArrayList<>();

  Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!path.equals("/robots.txt")) {
        asked.add(exchange.getRequestURI().toString());
      }
      pages.getOrDefault(path, x -> x.sendResponseHeaders(404, -1)).answer(exchange);
    }
  }

  void page(String path, Handler handler) {
    pages.put(path, handler);
  }

  void page(String path, String text) {
    page(path, exchange -> send(exchange, 200, text.getBytes(StandardCharsets.UTF_8)));
  }

  void redirect(String path, String target) {
    page(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", target);
          exchange.sendResponseHeaders(302, -1);
        });
  }

  static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
