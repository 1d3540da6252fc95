package lector.text.marked;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.measure.FractionRule;
import lector.text.number.RomanRule;
import lector.text.rule.Numerals;
import lector.text.rule.Reading;

/**
 * Reads what the article says to be a number, a date or the like. The names are those of the W3C
 * Note "SSML 1.0 say-as attribute values" and of the programs that extend it.
 */
final class SayAs {

  private static final Pattern NUMBER =
      Pattern.compile("[-−+]?(?:\\d[\\d,]{0,22}(?:\\.\\d{1,30})?|\\.\\d{1,30})");
  private static final Pattern ORDINAL = Pattern.compile("(\\d[\\d,]{0,17})(?:st|nd|rd|th)?");
  private static final Pattern FRACTION =
      Pattern.compile("(?:(\\d{1,9})[ +])?(\\d{1,9}) ?[/⁄] ?([1-9]\\d{0,8})");
  private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]{1,15}");
  private static final Pattern TELEPHONE = Pattern.compile("\\+|\\d+|\\p{L}+");

  private final Numerals numerals;

  SayAs(Numerals numerals) {
    this.numerals = numerals;
  }

  /**
   * Adds to a reading what is said.
   *
   * @param written what stands there
   * @param how what it is, and after a space its format
   * @param from index of the first character that the words come from, inclusive
   * @param to index after the last, exclusive
   * @return false if it is to be read as it would be anyway: then nothing was added
   */
  boolean say(Reading reading, String written, String how, int from, int to) {
    String[] parts = how.split(" ", 2);
    String text = written.strip();
    if (parts[0].equals("telephone")) {
      return telephone(reading, text, from, to);
    }
    String phrase =
        switch (parts[0]) {
          case "characters", "spell-out", "verbatim" -> Characters.spoken(text, numerals);
          case "digits" -> numerals.digits(text, "zero");
          case "cardinal", "number" -> cardinal(text);
          case "ordinal" -> ordinal(text);
          case "fraction" -> fraction(text);
          case "date" -> new MarkedDate(numerals).spoken(text, parts.length > 1 ? parts[1] : "");
          default -> "";
        };
    reading.say(phrase, from, to);
    return !phrase.isEmpty();
  }

  private String cardinal(String text) {
    return ROMAN.matcher(text).matches()
        ? numerals.cardinal(RomanRule.value(text))
        : NUMBER.matcher(text).matches() ? numerals.number(text) : "";
  }

  private String ordinal(String text) {
    Matcher number = ORDINAL.matcher(text);
    return ROMAN.matcher(text).matches()
        ? numerals.ordinal(RomanRule.value(text))
        : number.matches()
            ? numerals.ordinal(Long.parseLong(number.group(1).replace(",", "")))
            : "";
  }

  private String fraction(String text) {
    Matcher fraction = FRACTION.matcher(text);
    return fraction.matches()
        ? FractionRule.spoken(
            numerals,
            fraction.group(1) == null ? "" : fraction.group(1),
            Long.parseLong(fraction.group(2)),
            Long.parseLong(fraction.group(3)))
        : "";
  }

  private boolean telephone(Reading reading, String text, int from, int to) {
    Matcher group = TELEPHONE.matcher(text);
    boolean found = false;
    while (group.find()) {
      String part = group.group();
      boolean isExtension = part.matches("(?i)x|ext|extension");
      reading.say(
          part.equals("+")
              ? "plus"
              : isExtension
                  ? "extension"
                  : Character.isDigit(part.charAt(0)) ? numerals.digits(part, "oh") : part,
          from,
          to);
      if (Character.isDigit(part.charAt(0)) && group.end() < text.length()) {
        reading.pause();
      }
      found = true;
    }
    return found;
  }
}
