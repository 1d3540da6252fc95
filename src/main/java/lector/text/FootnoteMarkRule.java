package lector.text;

import java.util.regex.Matcher;

/** Leaves out the marks of footnotes: word[12], word¹. */
final class FootnoteMarkRule extends PatternRule {

  FootnoteMarkRule() {
    super(
        Start.SIGN,
        "(?<=[\\p{L}\\p{N}.,;:!?”’\"')\\]])(?:\\[\\d{1,3}(?:[,–-] ?\\d{1,3}){0,5}\\])+"
            + "|(?<=\\p{L}{2}|[.,;:!?”’\"')])[¹²³⁰⁴-⁹]{1,3}(?![\\p{L}\\p{N}])");
  }

  @Override
  Reading read(Writing writing, Matcher found) {
    return new Reading(found.end());
  }
}
