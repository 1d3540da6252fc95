package lector.text.number;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.rule.Chunk;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;
import org.jspecify.annotations.Nullable;

/**
 * Reads names of letters and digits, part by part: F-16, B2B, MP3, G20, COVID-19, 4K, A320, 49ers.
 */
public final class LetterNumberRule extends PatternRule {

  private static final Pattern PART = Pattern.compile("\\p{L}++|\\d++");

  /** Who is named by a number: the 49ers. */
  private static final Pattern MEMBERS = Pattern.compile("(\\d{2})ers");

  private final Numerals numerals;

  public LetterNumberRule(Numerals numerals) {
    super(
        Start.ANY,
        Chunk.Need.DIGIT,
        Written.START
            + "(?=[\\p{L}\\d]{2,40}"
            + Written.END
            + ")(?:\\p{L}{1,20}\\d{1,12}|\\d{1,12}\\p{L}{1,20})(?:\\p{L}{1,20}"
            + "|\\d{1,12}){0,6}(?:(?<=\\p{L}\\d{0,12})['’]s)?"
            + Written.END
            + "|"
            + Written.START
            + "\\p{Lu}{1,5}-\\d{1,4}(?:\\p{Lu}{1,2})?(?![\\p{L}\\p{N}]|[-.]\\d)");
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    Matcher members = MEMBERS.matcher(found.group());
    if (members.matches()) {
      String number = numerals.cardinal(Long.parseLong(members.group(1)));
      String ending = number.endsWith("e") ? "rs" : "ers";
      return new Reading(found.end()).say(number + ending, found.start(), found.end());
    }
    Reading reading = new Reading(found.end());
    Matcher part = PART.matcher(writing.text()).region(found.start(), found.end());
    while (part.find()) {
      boolean plural = isPlural(writing, part.end(), found.end());
      int end = plural ? found.end() : part.end();
      String spoken = spoken(part.group());
      boolean number = Character.isDigit(part.group().charAt(0));
      String several = number ? Numerals.plural(spoken) : spoken + "'s";
      reading.say(plural ? several : spoken, part.start(), end);
      if (plural) {
        break;
      }
    }
    return reading;
  }

  /** Whether nothing but the ending of a plural or genitive follows: 747s, MP3's. */
  private static boolean isPlural(Writing writing, int from, int to) {
    return to - from < 3 && writing.text().substring(from, to).matches("['’]?s");
  }

  private String spoken(String part) {
    if (Character.isDigit(part.charAt(0))) {
      return digits(numerals, part);
    }
    String lower = part.toLowerCase(Locale.ROOT);
    if (part.matches("\\p{Lu}{2,4}\\p{Ll}")) {
      return "=" + part.toUpperCase(Locale.ROOT);
    }
    boolean letters =
        part.length() < 3 || (part.equals(part.toUpperCase(Locale.ROOT)) && part.length() < 5);
    return letters
        ? "=" + part.toUpperCase(Locale.ROOT)
        : lower.equals(part) ? part : part.charAt(0) + lower.substring(1);
  }

  /** Up to two digits as a number, three as two, round numbers in full, others one by one. */
  static String digits(Numerals numerals, String digits) {
    boolean round = digits.endsWith("00") && digits.length() < 5;
    if (digits.matches("(?:19|20)\\d\\d")) {
      return numerals.year(Integer.parseInt(digits));
    }
    if (digits.startsWith("0") || (digits.length() > 3 && !round)) {
      return numerals.digits(digits, "oh");
    }
    if (digits.length() < 3 || round) {
      return numerals.cardinal(Long.parseLong(digits));
    }
    String tail = digits.substring(1);
    return numerals.number(digits.substring(0, 1))
        + " "
        + (tail.startsWith("0") ? numerals.digits(tail, "oh") : numerals.number(tail));
  }
}
