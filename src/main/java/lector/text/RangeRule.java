package lector.text;

import java.util.regex.Matcher;

/** Reads ranges and scores: 12–15, 3-2, 1.5–2.5. */
final class RangeRule extends PatternRule {

  private final Numerals numerals;

  RangeRule(Numerals numerals) {
    super(
        Start.DIGIT,
        "(?<from>"
            + Written.NUMBER
            + ") ?[–-] ?(?<until>"
            + Written.NUMBER
            + ")(?![-–]\\d)(?![\\p{L}/])");
    this.numerals = numerals;
  }

  @Override
  Reading read(Writing writing, Matcher found) {
    return new Reading(found.end())
        .say(numerals.number(found.group("from")) + " to", found.start("from"), found.end("from"))
        .bind()
        .say(numerals.number(found.group("until")), found.start("until"), found.end("until"));
  }
}
