package lector.app.server;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.publish.write.Html;
import lector.publish.write.Resources;

/**
 * A page of our own, with places for values: {@code {{name}}} for text, {@code {{{name}}}} for
 * HTML.
 */
final class Template {

  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\{?)([a-z]+)\\}?\\}\\}");

  private final String html;

  /**
   * Loads a template.
   *
   * @param resource its name in this package
   */
  Template(String resource) {
    this.html = Resources.text(Template.class, resource);
  }

  /** The page with its values; one that is missing is empty. */
  String with(Map<String, String> values) {
    return PLACE
        .matcher(html)
        .replaceAll(
            place -> {
              String value = values.getOrDefault(place.group(2), "");
              return Matcher.quoteReplacement(
                  place.group(1).isEmpty() ? Html.escape(value) : value);
            });
  }
}
