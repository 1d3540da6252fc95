package lector.text.measure;

import java.text.Normalizer.Form;
import java.util.regex.Matcher;
import lector.text.rule.Chunk;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import org.jspecify.annotations.Nullable;

/** Reads fractions, with their units: ½, 3/4, 2 1/2, 3¾, ½ tsp. */
public final class FractionRule extends PatternRule {

  private final Numerals numerals;

  public FractionRule(Numerals numerals) {
    super(
        Start.ANY,
        Chunk.Need.DIGIT,
        "(?:(?<whole>\\d{1,9}+) ?)?(?:(?<vulgar>[¼-¾⅐-⅞])|(?<![\\p{L}\\d/])"
            + "(?<top>\\d{1,3}+)[/⁄](?<bottom>\\d{1,4}+)(?:th|rd|ths|rds)?)"
            + "(?![\\p{L}\\d/]|\\.\\d)");
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
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
        !mixed
            && (top == bottom
                || (top + bottom == 100 && top % 5 == 0)
                || (top == 9 && bottom == 11)
                || (top == 24 && bottom == 7));
    String spoken =
        named
            ? numerals.cardinal(top) + " " + numerals.cardinal(bottom)
            : spoken(numerals, mixed ? found.group("whole") : "", top, bottom);
    return withUnit(writing, spoken, found, mixed);
  }

  /**
   * A fraction in words: "two thirds", "two and a half".
   *
   * @param whole the number before it; empty if there is none
   * @param top its numerator
   * @param bottom its denominator, at least 1
   */
  public static String spoken(Numerals numerals, String whole, long top, long bottom) {
    boolean mixed = !whole.isEmpty();
    String before = mixed ? numerals.number(whole) + " and " : "";
    boolean isA = mixed && top == 1 && (bottom == 2 || bottom == 4);
    String numerator = isA ? "a" : numerals.cardinal(top);
    return before + numerator + " " + denominator(numerals, bottom, top);
  }

  /** The fraction and the unit after it: "half inch", but "two and a half inches". */
  private static Reading withUnit(Writing writing, String spoken, Matcher found, boolean several) {
    int start = found.start();
    boolean divided = found.end() < writing.length() && " -".indexOf(writing.at(found.end())) >= 0;
    int unitStart = found.end() + (divided ? 1 : 0);
    String gap = divided ? writing.text().substring(found.end(), unitStart) : "";
    String sign = Unit.signAt(writing, unitStart);
    int end = unitStart + sign.length();
    Unit unit = Unit.of(sign);
    if (unit == null || !unit.fits(writing, gap, end)) {
      return new Reading(found.end()).say(spoken, start, found.end());
    }
    boolean one = !several || gap.equals("-") || Attributive.is(writing, start, end);
    return new Reading(end)
        .say(spoken, start, divided ? found.end() : end)
        .say(
            one ? unit.one() : unit.many(),
            divided ? unitStart : start,
            sign.endsWith(".") ? writing.stopless(end) : end);
  }

  private static String denominator(Numerals numerals, long bottom, long top) {
    if (bottom == 1) {
      return "to one";
    }
    String one = bottom == 2 ? "half" : bottom == 4 ? "quarter" : numerals.ordinal(bottom);
    return top == 1 ? one : bottom == 2 ? "halves" : one + "s";
  }
}
