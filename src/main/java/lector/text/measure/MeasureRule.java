package lector.text.measure;

import java.util.regex.Matcher;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers with units: 5 km, 3.5 cm², 2–3 °C, 64kbit/s, 5%. A density that doesn't say of what
 * is read in the plural, as Google's Kestrel reads it: 95.5/km² is "95.5 per square kilometers".
 */
public final class MeasureRule extends PatternRule {

  private final Numerals numerals;

  public MeasureRule(Numerals numerals) {
    super(
        Start.NUMBER,
        "(?<sign>"
            + Written.SIGN
            + ")?"
            + Amount.regex("", Amount.NONE)
            + "(?<gap> ?|-)(?=[\\p{L}%％‰°º′″℃℉/])");
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    String sign = Unit.signAt(writing, found.end());
    int end = found.end() + sign.length();
    Unit unit = Unit.of(sign);
    String perSign = writing.at(end) == '/' ? Unit.signAt(writing, end + 1) : "";
    Unit per = Unit.of(perSign);
    end += per == null ? 0 : 1 + perSign.length();
    if ((unit == null && per == null)
        || (unit != null && !unit.fits(writing, found.group("gap"), end))) {
      return null;
    }
    boolean range = "–-".indexOf(writing.at(end)) >= 0 && writing.isNumberAt(end + 1);
    Amount amount = new Amount(numerals, found);
    Reading reading = new Reading(range ? end + 1 : end);
    if (found.group("sign") != null) {
      reading.say(found.group("sign").equals("+") ? "plus" : "minus", found.start(), end);
    }
    boolean one =
        amount.isOne()
            || found.group("gap").equals("-")
            || Attributive.is(writing, found.start(), end);
    String name = unit == null ? "" : one ? unit.one() : unit.many();
    int last = writing.at(end - 1) == '.' ? writing.stopless(end) : end;
    String rate =
        per == null ? "" : "per " + (unit == null && per.isArea() ? per.many() : per.one());
    amount.say(reading, name + " " + rate, last);
    return range ? reading.bind().say("to", end, end + 1).bind() : reading;
  }
}
