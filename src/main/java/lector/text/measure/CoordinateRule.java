package lector.text.measure;

import java.util.Map;
import java.util.regex.Matcher;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import org.jspecify.annotations.Nullable;

/** Reads angles and places on the globe: 51°30′26″N, 45.5° N, 30°15'. */
public final class CoordinateRule extends PatternRule {

  private static final Map<String, String> SIDES =
      Map.of("N", "north", "S", "south", "E", "east", "W", "west");

  private final Numerals numerals;

  public CoordinateRule(Numerals numerals) {
    super(
        Start.DIGIT,
        "(?<degrees>\\d{1,3}(?:\\.\\d{1,9})?)[°º] ?(?:(?<minutes>\\d{1,2}"
            + "(?:\\.\\d{1,9})?)[′'’] ?(?:(?<seconds>\\d{1,2}(?:\\.\\d{1,9})?)(?:″|\"|”"
            + "|′′) ?)?)?"
            + "(?<side>[NSEW](?!\\p{L}))?");
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    String side = found.group("side");
    if (side == null && found.group("minutes") == null) {
      return null;
    }
    String spoken =
        counted(found.group("degrees"), "degree")
            + counted(found.group("minutes"), "minute")
            + counted(found.group("seconds"), "second");
    int end = writing.at(found.end() - 1) == ' ' ? found.end() - 1 : found.end();
    return new Reading(end).say(spoken + (side == null ? "" : SIDES.get(side)), found.start(), end);
  }

  private String counted(@Nullable String number, String name) {
    return number == null
        ? ""
        : numerals.number(number) + " " + name + (number.equals("1") ? " " : "s ");
  }
}
