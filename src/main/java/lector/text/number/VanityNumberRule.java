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
import lector.text.word.CapitalsRule;

/** Reads telephone numbers that end in words: 1-800-FLOWERS, 1-888-GET-HELP. */
public final class VanityNumberRule extends PatternRule {

  private static final Pattern PART = Pattern.compile("\\p{Lu}+");

  private final Numerals numerals;

  public VanityNumberRule(Numerals numerals) {
    super(
        Start.DIGIT,
        Chunk.Need.CAPITAL,
        Written.START
            + "(?:(?<country>1)-)?(?<area>[2-9]\\d\\d)-(?<words>\\p{Lu}{1,10}(?:-\\p{Lu}{1,10}){0,3})"
            + Written.END
            + "(?!-)");
    this.numerals = numerals;
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    Reading reading = new Reading(found.end());
    if (found.group("country") != null) {
      reading.say("one", found.start(), found.end("country")).pause();
    }
    String area = found.group("area");
    String spoken =
        area.endsWith("00")
            ? numerals.cardinal(Integer.parseInt(area))
            : numerals.digits(area, "oh");
    reading.say(spoken, found.start("area"), found.end("area")).pause();
    Matcher part = PART.matcher(writing.text()).region(found.start("words"), found.end());
    while (part.find()) {
      String lower = part.group().toLowerCase(Locale.ROOT);
      boolean word =
          CapitalsRule.isOrdinary(lower)
              || (lower.length() > 3 && CapitalsRule.isPronounceable(lower));
      reading.say(word ? lower : "=" + part.group(), part.start(), part.end());
    }
    return reading;
  }
}
