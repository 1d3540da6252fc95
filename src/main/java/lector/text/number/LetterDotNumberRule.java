package lector.text.number;

import java.util.regex.Matcher;
import lector.text.rule.Chunk;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;

/**
 * Reads names of a capital, a full stop and a number, as the ITU calls its recommendations and
 * others their sections: H.264, G.711, X.509, V.92, A.1.
 */
public final class LetterDotNumberRule extends PatternRule {

  private final Numerals numerals;

  public LetterDotNumberRule(Numerals numerals) {
    super(
        Start.ANY,
        Chunk.Need.DIGIT,
        "(?<![\\p{L}\\p{M}\\p{N}.])(?<letter>[A-Z])\\.(?<number>\\d{1,4})(?![.,]\\d|[%°])"
            + Written.END);
    this.numerals = numerals;
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    return new Reading(found.end())
        .say("=" + found.group("letter"), found.start(), found.end("letter"))
        .say("dot", found.start("number") - 1, found.start("number"))
        .say(
            LetterNumberRule.digits(numerals, found.group("number")),
            found.start("number"),
            found.end());
  }
}
