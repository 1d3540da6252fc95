package lector.publish.show;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A feed that a show listens to, for its briefings.
 *
 * @param url its address
 * @param name what to call it; empty for what it calls itself
 * @param weight how much it counts, above 0; 1 is usual
 */
public record ShowFeed(String url, String name, double weight) {

  private static final List<String> KEYS = List.of("url", "name", "weight");

  /**
   * Reads a feed's settings.
   *
   * @param invalid makes the exception from a setting's key and what is wrong with it
   */
  static ShowFeed of(JsonNode feed, BiFunction<String, String, InvalidShowException> invalid) {
    for (Iterator<String> names = feed.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!KEYS.contains(name)) {
        throw invalid.apply(name, "unknown setting of a feed; known are url, name, weight");
      }
    }
    if (!feed.path("url").isTextual() || feed.get("url").textValue().isBlank()) {
      throw invalid.apply("feeds", "each needs url = \"https://…\"");
    }
    JsonNode name = feed.path("name");
    if (!name.isMissingNode() && !name.isTextual()) {
      throw invalid.apply("name", "must be text in quotes");
    }
    JsonNode weight = feed.path("weight");
    if (!weight.isMissingNode() && !(weight.isNumber() && weight.doubleValue() > 0)) {
      throw invalid.apply("weight", "must be a number above 0");
    }
    return new ShowFeed(
        feed.get("url").textValue().strip(), name.asText().strip(), weight.asDouble(1));
  }
}
