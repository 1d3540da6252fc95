package lector.text.number;

import java.util.regex.Matcher;
import lector.text.rule.Chunk;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;

/** Reads numbers with several points, such as versions and sections: 17.0.2, v2.1, 10.1.3.4. */
public final class VersionRule extends PatternRule {

  private final Numerals numerals;

  public VersionRule(Numerals numerals) {
    super(
        Start.ANY,
        Chunk.Need.DIGIT,
        "(?:(?<v>[vV])(?=\\d{1,4}(?:\\.\\d{1,4}){1,6}))?(?<![\\d.])(?<number>\\d{1,4}"
            + "(?:\\.\\d{1,4}){2,8}|(?<=[vV])\\d{1,4}\\.\\d{1,4})(?!\\d)(?!\\p{L}{2})");
    this.numerals = numerals;
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    StringBuilder spoken = new StringBuilder(found.group("v") == null ? "" : "version ");
    String divider = "";
    for (String part : found.group("number").split("\\.", -1)) {
      spoken.append(divider).append(numerals.number(part));
      divider = " point ";
    }
    return new Reading(found.end()).say(spoken.toString(), found.start(), found.end());
  }
}
