package lector.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as articles write them: ISO 8601, RFC 5322, and the English ways. */
final class Dates {

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? ");
  private static final Pattern TIME = Pattern.compile(",? (at )?\\d{1,2}:\\d{2}.*$");
  private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(st|nd|rd|th)\\b");

  private static final List<DateTimeFormatter> ENGLISH =
      List.of(
          format("d MMMM uuuu"), format("d MMM uuuu"), format("MMMM d uuuu"), format("MMM d uuuu"));

  private Dates() {}

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.US);
  }

  /** The day that a text names; empty if it names none, or one that no calendar has. */
  static Optional<LocalDate> parse(String text) {
    Matcher iso = ISO.matcher(text.strip());
    try {
      if (iso.matches()) {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(iso.group(1)),
                Integer.parseInt(iso.group(2)),
                Integer.parseInt(iso.group(3))));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    String plain = TIME.matcher(WEEKDAY.matcher(text.strip()).replaceFirst("")).replaceFirst("");
    String words = ORDINAL.matcher(plain).replaceFirst("").replaceAll("[,.\\s]+", " ").strip();
    return ENGLISH.stream().flatMap(format -> parse(words, format).stream()).findFirst();
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text.replaceFirst("(?i)\\bsept\\b", "Sep"), format));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
