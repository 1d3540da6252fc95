package lector.text.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;

/** Reads handles and tags: @lector, #ReadAloud. */
public final class TagRule extends PatternRule {

  private static final Pattern PART =
      Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?[\\p{Ll}\\p{M}]++|\\p{L}++|\\d++");

  private final Numerals numerals;

  public TagRule(Numerals numerals) {
    super(
        Start.SIGN, "(?<![\\p{L}\\p{N}])(?<sign>[@#])(?<name>\\p{L}[\\p{L}\\p{M}\\p{N}_]{0,60}+)");
    this.numerals = numerals;
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    Reading reading = new Reading(found.end());
    reading.say(found.group("sign").equals("@") ? "at" : "hashtag", found.start(), found.end());
    Matcher part = PART.matcher(found.group("name"));
    while (part.find()) {
      String word = part.group();
      boolean capitals = word.matches("\\p{Lu}{2,5}");
      String spoken =
          Character.isDigit(word.charAt(0))
              ? numerals.number(word)
              : capitals ? CapitalsRule.spoken(word) : word;
      reading.say(spoken, found.start(), found.end());
    }
    return reading;
  }
}
