package lector.text;

import java.text.Normalizer.Form;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads fractions: ½, 3/4, 2 1/2, 3¾. */
final class FractionRule extends PatternRule {

  private final Numerals numerals;

  FractionRule(Numerals numerals) {
    super(
        Start.ANY,
        Chunk.Need.DIGIT,
        "(?:(?<whole>\\d{1,9}+) ?)?(?:(?<vulgar>[¼-¾⅐-⅞])|(?<![\\p{L}\\d/])"
            + "(?<top>\\d{1,3}+)[/⁄](?<bottom>\\d{1,4}+)(?:th|rd|ths|rds)?)"
            + "(?![\\p{L}\\d/]|\\.\\d)");
    this.numerals = numerals;
  }

  @Override
  @Nullable Reading read(Writing writing, Matcher found) {
    String vulgar = found.group("vulgar");
    String[] parts =
        vulgar == null
            ? new String[] {found.group("top"), found.group("bottom")}
            : java.text.Normalizer.normalize(vulgar, Form.NFKD).split("⁄");
    long top = Long.parseLong(parts[0]);
    long bottom = Long.parseLong(parts[1]);
    boolean mixed = found.group("whole") != null;
    if (parts[1].startsWith("0") || (bottom == 1 && mixed) || (mixed && top >= bottom)) {
      return null;
    }
    boolean named =
        !mixed && (top == bottom || (top == 9 && bottom == 11) || (top == 24 && bottom == 7));
    String spoken =
        named
            ? numerals.cardinal(top) + " " + numerals.cardinal(bottom)
            : numerals.cardinal(top) + " " + denominator(bottom, top);
    Reading reading = new Reading(found.end());
    int start = found.start();
    return mixed
        ? reading.say(numerals.number(found.group("whole")) + " and " + spoken, start, found.end())
        : reading.say(spoken, start, found.end());
  }

  private String denominator(long bottom, long top) {
    if (bottom == 1) {
      return "to one";
    }
    String one = bottom == 2 ? "half" : bottom == 4 ? "quarter" : numerals.ordinal(bottom);
    return top == 1 ? one : bottom == 2 ? "halves" : one + "s";
  }
}
