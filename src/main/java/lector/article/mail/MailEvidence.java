package lector.article.mail;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a message from a text: it begins with header fields, and among them are those of mail. */
final class MailEvidence {

  private static final Pattern FIELD = Pattern.compile("([!-9;-~]+):.*");
  private static final Set<String> OF_MAIL =
      Set.of("date", "subject", "to", "received", "message-id", "mime-version", "return-path");

  private MailEvidence() {}

  /**
   * Whether a file that begins so is a message.
   *
   * @param head its first some thousand characters
   */
  static boolean suffices(String head) {
    Set<String> names = new HashSet<>();
    boolean isFirst = true;
    for (String line : head.split("\r?\n", -1)) {
      if (line.isBlank()) {
        break;
      }
      Matcher field = FIELD.matcher(line);
      boolean continues = !isFirst && Character.isWhitespace(line.charAt(0));
      boolean isEnvelope = isFirst && line.startsWith("From ");
      if (field.matches()) {
        names.add(field.group(1).toLowerCase(Locale.ROOT));
      } else if (!continues && !isEnvelope) {
        return false;
      }
      isFirst = false;
    }
    return names.contains("from") && names.stream().filter(OF_MAIL::contains).count() >= 2;
  }
}
