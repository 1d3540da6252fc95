package lector.app.server;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import lector.publish.write.Resources;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Who answers which address. {@code openapi.json} describes the same ones; a test holds the two
 * together.
 */
final class Routes {

  /** The last segment of an address that stands for many. */
  private static final String ANY = "{id}";

  private final Map<String, Map<String, Endpoint>> endpoints = new TreeMap<>();
  private final Endpoint files;

  Routes(Endpoint files, AddForm form, JobsEndpoint jobs) {
    this.files = files;
    add("GET", "add", form::show);
    add("POST", "add", form::submit);
    add("GET", "jobs", jobs::list);
    add("POST", "jobs", jobs::submit);
    add("GET", "jobs/" + ANY, jobs::one);
    add("GET", "openapi.json", packed("openapi.json", "application/json"));
    add("GET", "add.css", packed("add.css", "text/css;charset=utf-8"));
    add("GET", "add.js", packed("add.js", "text/javascript;charset=utf-8"));
  }

  private void add(String method, String path, Endpoint endpoint) {
    endpoints.computeIfAbsent(path, p -> new TreeMap<>()).put(method, endpoint);
  }

  private static Endpoint packed(String resource, String type) {
    String text = Resources.text(Routes.class, resource);
    return (visit, request, response, callback) ->
        new Answer(request, response, callback).send(new ServedBytes(text, type, Instant.EPOCH));
  }

  /** The methods of each address, beside the files. */
  Map<String, Map<String, Endpoint>> endpoints() {
    return endpoints;
  }

  /** Answers a request. */
  void handle(Visit visit, Request request, Response response, Callback callback) throws Exception {
    String path = visit.path();
    int slash = path.lastIndexOf('/');
    Map<String, Endpoint> methods =
        endpoints.getOrDefault(path, endpoints.get(path.substring(0, slash + 1) + ANY));
    if (methods == null) {
      files.handle(visit, request, response, callback);
      return;
    }
    String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    Endpoint endpoint = methods.get(method);
    if (endpoint == null) {
      throw Refusal.methodNotAllowed(String.join(", ", new TreeSet<>(methods.keySet())));
    }
    endpoint.handle(visit, request, response, callback);
  }
}
