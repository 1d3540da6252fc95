package lector.text;

import java.util.regex.Matcher;

/** Reads numbers with several points, such as versions and sections: 17.0.2, v2.1, 10.1.3.4. */
final class VersionRule extends PatternRule {

  private final Numerals numerals;

  VersionRule(Numerals numerals) {
    super(
        Start.ANY,
        Chunk.Need.DIGIT,
        "(?:(?<v>[vV])(?=\\d{1,4}(?:\\.\\d{1,4}){1,6}))?(?<![\\d.])(?<number>\\d{1,4}"
            + "(?:\\.\\d{1,4}){2,8}|(?<=[vV])\\d{1,4}\\.\\d{1,4})(?!\\d)(?!\\p{L}{2})");
    this.numerals = numerals;
  }

  @Override
  Reading read(Writing writing, Matcher found) {
    StringBuilder spoken = new StringBuilder(found.group("v") == null ? "" : "version ");
    String divider = "";
    for (String part : found.group("number").split("\\.", -1)) {
      spoken.append(divider).append(numerals.number(part));
      divider = " point ";
    }
    return new Reading(found.end()).say(spoken.toString(), found.start(), found.end());
  }
}
