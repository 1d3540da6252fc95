package lector.text;

import java.util.regex.Matcher;

/** Reads numbers that are held against each other: 3:1, 4x4, 1920×1080. */
final class RatioRule extends PatternRule {

  private final Numerals numerals;

  RatioRule(Numerals numerals) {
    super(
        Start.DIGIT,
        "(?<one>"
            + Written.NUMBER
            + ")(?:(?<to>:)|(?<by>[x×]| x ))(?<other>"
            + Written.NUMBER
            + ")(?![:x×]?\\d)");
    this.numerals = numerals;
  }

  @Override
  Reading read(Writing writing, Matcher found) {
    boolean clock = found.group("other").matches("\\d\\d\\.\\d+");
    String between = found.group("to") == null ? " by" : clock ? "" : " to";
    return new Reading(found.end())
        .say(numerals.number(found.group("one")) + between, found.start(), found.end("one"))
        .bind()
        .say(numerals.number(found.group("other")), found.start("other"), found.end());
  }
}
