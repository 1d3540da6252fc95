package lector.text.symbol;

import java.util.regex.Matcher;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;

/** Leaves out the marks of footnotes: word[12], word¹. */
public final class FootnoteMarkRule extends PatternRule {

  public FootnoteMarkRule() {
    super(
        Start.SIGN,
        "(?<=[\\p{L}\\p{N}.,;:!?”’\"')\\]])(?:\\[\\d{1,3}(?:[,–-] ?\\d{1,3}){0,5}\\])+"
            + "|(?<=\\p{L}{2}|[.,;:!?”’\"')])[¹²³⁰⁴-⁹]{1,3}(?![\\p{L}\\p{N}])");
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    return new Reading(found.end());
  }
}
