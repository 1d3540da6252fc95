package lector.app.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The files of the output folder. */
final class FileEndpoint {

  private static final String METHODS = "GET, HEAD, OPTIONS";
  private static final String INDEX = "index.html";

  private final Catalog catalog;
  private final Documents documents;
  private final boolean isPrivate;

  FileEndpoint(Catalog catalog, Documents documents, boolean isPrivate) {
    this.catalog = catalog;
    this.documents = documents;
    this.isPrivate = isPrivate;
  }

  /** Answers a request for a file; a path that ends in a slash is that of the page behind it. */
  void handle(Visit visit, Request request, Response response, Callback callback)
      throws IOException {
    HttpFields.Mutable headers = response.getHeaders();
    switch (request.getMethod()) {
      case "GET", "HEAD" -> {
        String path = visit.path();
        Served file = open(path.isEmpty() || path.endsWith("/") ? path + INDEX : path);
        headers.put(HttpHeader.CACHE_CONTROL, isPrivate ? "private, no-cache" : "no-cache");
        Served served = Documents.hasLinks(file) ? documents.forVisitor(file, visit.base()) : file;
        if (served.type().startsWith("text/html")) {
          String html = new String(served.readAll(), StandardCharsets.UTF_8);
          headers.put("Content-Security-Policy", ContentPolicy.of(html));
        } else {
          forOtherSites(headers);
        }
        new Answer(request, response, callback).send(served);
      }
      case "OPTIONS" -> {
        forOtherSites(headers);
        headers.put("Access-Control-Allow-Methods", METHODS);
        headers.put(
            "Access-Control-Allow-Headers",
            "Range, If-Range, If-Match, If-None-Match, If-Modified-Since, If-Unmodified-Since");
        headers.put("Access-Control-Max-Age", "86400");
        headers.put(HttpHeader.ALLOW, METHODS);
        response.setStatus(204);
        callback.succeeded();
      }
      default -> throw Refusal.methodNotAllowed(METHODS);
    }
  }

  private Served open(String path) throws IOException {
    Optional<ServedFile> file = catalog.open(path);
    return file.orElseThrow(Refusal::notFound);
  }

  /** Players on other sites may read what anyone with the address may (Fetch standard, CORS). */
  private static void forOtherSites(HttpFields.Mutable headers) {
    headers.put("Access-Control-Allow-Origin", "*");
    headers.put(
        "Access-Control-Expose-Headers",
        "Accept-Ranges, Content-Length, Content-Range, ETag, Last-Modified");
  }
}
