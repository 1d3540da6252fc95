package lector.app.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Content-Security-Policy of a page (CSP Level 3): it may load what lies here and nothing else,
 * and run no script that isn't a file or that this page was not written with.
 */
final class ContentPolicy {

  private static final Pattern INLINE =
      Pattern.compile("<(style|script)(?: [^>]*)?>(.*?)</\\1>", Pattern.DOTALL);

  private ContentPolicy() {}

  /** The policy for a page that we wrote. */
  static String of(String html) {
    Set<String> styles = new LinkedHashSet<>();
    Set<String> scripts = new LinkedHashSet<>();
    Matcher inline = INLINE.matcher(html);
    while (inline.find()) {
      if (!inline.group(2).isEmpty()) {
        (inline.group(1).equals("style") ? styles : scripts).add(hash(inline.group(2)));
      }
    }
    return "default-src 'none'; connect-src 'self'; img-src 'self' data:; media-src 'self'; "
        + ("style-src 'self'" + String.join("", styles) + "; ")
        + ("script-src 'self'" + String.join("", scripts) + "; ")
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  }

  private static String hash(String text) {
    byte[] digest = Token.sha256(text.getBytes(StandardCharsets.UTF_8));
    return " 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
