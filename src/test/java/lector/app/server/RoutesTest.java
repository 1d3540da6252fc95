package lector.app.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lector.publish.write.Resources;
import org.junit.jupiter.api.Test;

class RoutesTest {

  /** Parts of the page, which nobody else asks for. */
  private static final Set<String> NOT_DESCRIBED = Set.of("/add.css", "/add.js");

  /** Files of the folder, which are found by their names. */
  private static final Set<String> FILES = Set.of("/feed.xml", "/{episode}/{file}");

  @Test
  void describesWhatItAnswers() throws IOException {
    JsonNode paths =
        new ObjectMapper().readTree(Resources.text(Routes.class, "openapi.json")).get("paths");
    Set<String> described = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      path.getValue()
          .fieldNames()
          .forEachRemaining(method -> described.add(method + " " + path.getKey()));
    }
    Set<String> answered = new TreeSet<>();
    FILES.forEach(path -> answered.add("get " + path));
    AddForm form = new AddForm(null, null, null, null, 0);
    Routes routes = new Routes((v, r, a, c) -> {}, form, new JobsEndpoint(null, 0));
    Map<String, Map<String, Endpoint>> endpoints = routes.endpoints();
    endpoints.forEach(
        (path, methods) ->
            methods.keySet().stream()
                .filter(method -> !NOT_DESCRIBED.contains("/" + path))
                .forEach(method -> answered.add(method.toLowerCase(Locale.ROOT) + " /" + path)));
    assertEquals(answered, described);
    assertTrue(described.contains("post /jobs"));
  }
}
