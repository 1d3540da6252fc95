package lector.text;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads numbers with units: 5 km, 3.5 cm², 2–3 °C, 64kbit/s, 381.2/km², 5%. */
final class MeasureRule extends PatternRule {

  private final Numerals numerals;

  MeasureRule(Numerals numerals) {
    super(
        Start.NUMBER,
        "(?<sign>"
            + Written.SIGN
            + ")?"
            + Amount.regex("", Amount.NONE)
            + "(?<gap> ?|-)(?:(?<unit>"
            + Unit.regex()
            + ")"
            + Unit.END
            + ")?(?:/(?<per>"
            + Unit.regex()
            + ")"
            + Unit.END
            + ")?");
    this.numerals = numerals;
  }

  @Override
  @Nullable Reading read(Writing writing, Matcher found) {
    Unit unit = Unit.of(found.group("unit"));
    Unit per = Unit.of(found.group("per"));
    if ((unit == null && per == null)
        || (unit != null && !unit.fits(writing, found.group("gap"), found.end()))) {
      return null;
    }
    Amount amount = new Amount(numerals, found);
    Reading reading = new Reading(found.end());
    if (found.group("sign") != null) {
      reading.say(found.group("sign").equals("+") ? "plus" : "minus", found.start(), found.end());
    }
    boolean one = amount.isOne() || writing.isAttributive(found.start(), found.end());
    String name = unit == null ? "" : one ? unit.one() : unit.many();
    boolean stop = writing.at(found.end() - 1) == '.';
    int end = stop ? writing.stopless(found.end()) : found.end();
    return amount.say(reading, per == null ? name : name + " per " + per.one(), end);
  }
}
