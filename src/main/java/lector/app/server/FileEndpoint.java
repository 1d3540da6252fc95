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
  static final String INDEX = "index.html";

  private final Catalog catalog;
  private final Documents documents;
  private final boolean isPrivate;

  FileEndpoint(Catalog catalog, Documents documents, boolean isPrivate) {
    this.catalog = catalog;
    this.documents = documents;
    this.isPrivate = isPrivate;
  }

  /** Answers a request for a file; the path of a folder is that of the page in it. */
  void handle(Visit visit, Request request, Response response, Callback callback)
      throws IOException {
    HttpFields.Mutable headers = response.getHeaders();
    switch (request.getMethod()) {
      case "GET", "HEAD" -> {
        Served file = open(visit.path(), request);
        headers.put(HttpHeader.CACHE_CONTROL, isPrivate ? "private, no-cache" : "no-cache");
        Served served = Documents.hasLinks(file) ? documents.forVisitor(file, visit) : file;
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

  private Served open(String path, Request request) throws IOException {
    boolean isFolder = path.isEmpty() || path.endsWith("/");
    Optional<ServedFile> file = catalog.open(isFolder ? path + INDEX : path);
    if (file.isPresent()) {
      return file.get();
    }
    throw !isFolder && hasPage(path) ? Refusal.lacksSlash(request) : Refusal.notFound();
  }

  private boolean hasPage(String folder) throws IOException {
    Optional<ServedFile> page = catalog.open(folder + "/" + INDEX);
    if (page.isPresent()) {
      page.get().close();
    }
    return page.isPresent();
  }

  /** Players on other sites may read what anyone with the address may (Fetch standard, CORS). */
  private static void forOtherSites(HttpFields.Mutable headers) {
    headers.put("Access-Control-Allow-Origin", "*");
    headers.put(
        "Access-Control-Expose-Headers",
        "Accept-Ranges, Content-Length, Content-Range, ETag, Last-Modified");
  }
}
