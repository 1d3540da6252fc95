package lector.text.number;

import java.util.Locale;
import java.util.regex.Matcher;
import lector.text.rule.Chunk;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;
import org.jspecify.annotations.Nullable;

/**
 * Reads names that are a decimal with letters behind it: 4.2b, and the standards of the IEEE's
 * committee 802 as engineers say them: 802.11ac, 802.11 b/g/n, 802.3.
 */
public final class DecimalNameRule extends PatternRule {

  private static final String COMMITTEE = "802";

  private final Numerals numerals;

  public DecimalNameRule(Numerals numerals) {
    super(
        Start.DIGIT,
        Chunk.Need.DIGIT,
        "(?<![\\p{L}\\p{N}.,$€£-])(?<whole>\\d{1,4})\\.(?<part>\\d{1,4})"
            + "(?<letters>\\p{L}{1,3}(?:/\\p{L}{1,2}){0,5}|(?<=802\\.\\d{1,2}) [a-z]{1,2}(?:/[a-z]{1,2}){1,5})?"
            + "(?!\\.\\d|[,/%]\\d|[%°])"
            + Written.END);
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    boolean isStandard = found.group("whole").equals(COMMITTEE) && found.group("part").length() < 3;
    String letters = found.group("letters");
    if (letters == null && !(isStandard && isNamed(writing, found.start()))) {
      return null;
    }
    String number =
        isStandard
            ? numerals.digits(COMMITTEE, "oh") + " dot " + numerals.number(found.group("part"))
            : numerals.number(found.group("whole") + "." + found.group("part"));
    Reading reading = new Reading(found.end()).say(number, found.start(), found.end("part"));
    if (letters != null) {
      int start = found.start("letters") + (letters.startsWith(" ") ? 1 : 0);
      String spelled = letters.strip().toUpperCase(Locale.ROOT).replace("/", " =");
      reading.say("=" + spelled, start, found.end());
    }
    return reading;
  }

  /** Without letters, only what the word before it says can tell it from a number. */
  private static boolean isNamed(Writing writing, int at) {
    return writing.wordBefore(at).equals("IEEE");
  }
}
