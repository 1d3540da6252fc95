package lector.text.word;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.rule.Numerals;
import lector.text.rule.Reading;

/** Says the parts of internet addresses and file paths: "example dot com slash news". */
final class AddressReader {

  private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M}]++|\\d++|[./\\\\@_~:?&=#+%-]");
  private static final Set<String> SHORT_WORDS =
      Set.of("co", "is", "to", "in", "on", "at", "by", "of", "it", "my", "me", "we", "us", "go");

  private final Numerals numerals;

  AddressReader(Numerals numerals) {
    this.numerals = numerals;
  }

  /**
   * Reads an address.
   *
   * @param address the address without what is not spoken
   * @param start where what is written begins
   * @param end where it ends
   */
  Reading read(String address, int start, int end) {
    Reading reading = new Reading(end);
    Matcher part = PART.matcher(address);
    String before = "";
    while (part.find()) {
      boolean silent =
          part.end() == address.length() && !Character.isLetterOrDigit(part.group().charAt(0));
      reading.say(silent ? "" : spoken(part.group(), before), start, end);
      before = part.group();
    }
    return reading;
  }

  private String spoken(String part, String before) {
    char first = part.charAt(0);
    if (Character.isDigit(first)) {
      return digits(part);
    }
    if (Character.isLetter(first)) {
      boolean spelled =
          part.length() < 3
              ? !SHORT_WORDS.contains(part)
              : !CapitalsRule.isPronounceable(part.toLowerCase(Locale.ROOT));
      return spelled ? "=" + part.toUpperCase(Locale.ROOT) : part;
    }
    return switch (first) {
      case '.' -> "dot";
      case '@' -> "at";
      case '/' -> before.equals("/") ? "" : "slash";
      case '\\' -> "backslash";
      case '-' -> "dash";
      case '_' -> "underscore";
      case '+' -> "plus";
      case '&' -> "and";
      case '=' -> "equals";
      case '#' -> "hash";
      case '%' -> "percent";
      case '?' -> "question mark";
      case ':' -> "colon";
      default -> "tilde";
    };
  }

  private String digits(String part) {
    if (part.length() < 3) {
      return numerals.number(part);
    }
    return part.matches("[1-9]\\d{3}")
        ? numerals.year(Integer.parseInt(part))
        : numerals.digits(part, "oh");
  }
}
