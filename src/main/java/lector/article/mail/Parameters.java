package lector.article.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parameters of a header field (RFC 2045, section 5.1): {@code text/plain; charset="utf-8"}.
 */
final class Parameters {

  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([A-Za-z-]+)\\*?\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\"]+))");

  private Parameters() {}

  /** The value of a parameter, where the field has it. */
  static Optional<String> find(String field, String name) {
    Matcher matcher = PARAMETER.matcher(field);
    while (matcher.find()) {
      if (matcher.group(1).equalsIgnoreCase(name)) {
        return Optional.of(matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
      }
    }
    return Optional.empty();
  }
}
