package lector.text.measure;

import java.util.regex.Matcher;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Rule;
import lector.text.rule.Writing;
import lector.text.rule.Written;
import org.jspecify.annotations.Nullable;

/** Reads sums of money: $3.5 million, £1.2bn, €40, US$ 5.20, $5–10 million, €2m–€3m. */
public final class MoneyRule extends PatternRule {

  private static final String SIGN = Currency.regex();

  private final Numerals numerals;

  private MoneyRule(Numerals numerals, Start start, String regex) {
    super(start, regex);
    this.numerals = numerals;
  }

  /** The rule for signs before the number. */
  public static Rule before(Numerals numerals) {
    return new MoneyRule(
        numerals,
        Start.CURRENCY,
        "(?<minus>[-−])?(?=[\\p{Lu}\\p{Sc}zK−-])(?<sign>"
            + SIGN
            + ") ?"
            + Amount.regex("(?:" + SIGN + ")?", Amount.MONEY)
            + "(?!\\p{L})(?<to> ?[–-] ?(?="
            + SIGN
            + " ?\\d))?");
  }

  /** The rule for signs after the number. */
  public static Rule after(Numerals numerals) {
    return new MoneyRule(
        numerals,
        Start.NUMBER,
        "(?<minus>"
            + Written.SIGN
            + ")?"
            + Amount.regex("", Amount.MONEY)
            + " ?(?<sign>"
            + SIGN
            + ")"
            + Written.END
            + "(?<to>(?!))?");
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    Currency currency = Currency.of(found.group("sign"));
    if (currency == null) {
      return null;
    }
    Amount amount = Amount.ofMoney(numerals, found);
    Reading reading = new Reading(found.end());
    if (found.group("minus") != null) {
      reading.say("minus", found.start(), found.end());
    }
    int end = found.group("to") == null ? found.end() : found.start("to");
    if (amount.hasCents() && !currency.oneCent().isEmpty()) {
      String until = amount.until();
      reading.say(withCents(amount.amount(), currency), found.start(), end);
      if (until != null) {
        reading.say("to " + withCents(until, currency), found.start(), end);
      }
    } else {
      boolean one = amount.isOne() || Attributive.is(writing, found.start(), end);
      amount.say(reading, one ? currency.one() : currency.many(), end);
    }
    return found.group("to") == null
        ? reading
        : reading.bind().say("to", found.start("to"), found.end("to")).bind();
  }

  private String withCents(String sum, Currency currency) {
    int point = sum.indexOf('.');
    String digits = sum.substring(0, point < 0 ? sum.length() : point).replace(",", "");
    long whole = digits.isEmpty() ? 0 : Long.parseLong(digits);
    long cents = point < 0 ? 0 : Long.parseLong(sum.substring(point + 1));
    String large = numerals.cardinal(whole) + " " + (whole == 1 ? currency.one() : currency.many());
    String small =
        numerals.cardinal(cents) + " " + (cents == 1 ? currency.oneCent() : currency.manyCents());
    if (cents == 0) {
      return large;
    }
    return whole == 0 ? small : large + " and " + small;
  }
}
