package lector.text.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.rule.Numerals;
import lector.text.rule.Reading;
import lector.text.rule.Written;
import org.jspecify.annotations.Nullable;

/** A number with what may go with it: the end of a range, a magnitude. {@code 5–10 million}. */
final class Amount {

  /** The magnitudes of a single letter in money: $5m. */
  static final String MONEY = "[kKmMbBtT]";

  /** No magnitudes of a single letter. */
  static final String NONE = "(?!)";

  private static final Pattern CENTS = Pattern.compile("[\\d,]{0,15}\\.\\d\\d");

  /** Noughts that say nothing: decimals of money don't tell how exact a sum is. */
  private static final Pattern NOUGHTS = Pattern.compile("(?<=\\.\\d{2,60})0++$");

  private final Numerals numerals;
  private final Matcher found;
  private final boolean money;

  /**
   * An amount.
   *
   * @param found a match of an expression that {@link #regex} is part of
   */
  Amount(Numerals numerals, Matcher found) {
    this(numerals, found, false);
  }

  private Amount(Numerals numerals, Matcher found, boolean money) {
    this.numerals = numerals;
    this.found = found;
    this.money = money;
  }

  /** An amount of money: $12.0500 is said as $12.05 is written. */
  static Amount ofMoney(Numerals numerals, Matcher found) {
    return new Amount(numerals, found, true);
  }

  /**
   * The expression for an amount.
   *
   * @param again what may stand before the second number of a range
   * @param letters what single letters are magnitudes: {@link #MONEY} or {@link #NONE}
   */
  static String regex(String again, String letters) {
    return "(?<amount>"
        + Written.NUMBER
        + ")(?:"
        + Written.TO
        + again
        + "(?<until>"
        + Written.NUMBER
        + "))?(?:[ -]?(?<magnitude>"
        + Written.MAGNITUDE
        + ")"
        + Written.END
        + "| ?(?<short>bn|mn|mln|bln|tn|trn)"
        + Written.END
        + "|(?<letter>"
        + letters
        + ")"
        + Written.END
        + ")?";
  }

  /** Whether it is exactly one. */
  boolean isOne() {
    return amount().matches("1(?:\\.0+)?") && until() == null && magnitude().isEmpty();
  }

  /** Whether it is a plain sum, or two, with the two decimals that cents are written with. */
  boolean hasCents() {
    String until = until();
    return magnitude().isEmpty()
        && CENTS.matcher(amount()).matches()
        && (until == null || CENTS.matcher(until).matches());
  }

  /** The number as it is written. */
  String amount() {
    return found.group("amount");
  }

  /** The second number of a range as it is written. */
  @Nullable String until() {
    return found.group("until");
  }

  /**
   * Says the amount, then the name of what it is an amount of.
   *
   * @param end index after the name's sign
   */
  Reading say(Reading reading, String name, int end) {
    String amount = number(amount());
    String until = until();
    int numberEnd = found.end(until == null ? "amount" : "until");
    int nameStart = magnitude().isEmpty() ? numberEnd : magnitudeStart();
    boolean glued = nameStart == numberEnd;
    int lastEnd = glued ? end : numberEnd;
    if (until == null) {
      reading.say(amount, found.start(), lastEnd);
    } else {
      reading
          .say(amount + " to", found.start(), found.end("amount"))
          .bind()
          .say(number(until), found.start("until"), lastEnd);
    }
    int start = glued ? (until == null ? found.start() : found.start("until")) : nameStart;
    return reading.say(magnitude() + " " + name, start, end);
  }

  private String number(String written) {
    return numerals.number(money ? NOUGHTS.matcher(written).replaceFirst("") : written);
  }

  private String magnitude() {
    for (String group : new String[] {"magnitude", "short", "letter"}) {
      if (found.group(group) != null) {
        return Currency.magnitude(found.group(group));
      }
    }
    return "";
  }

  private int magnitudeStart() {
    return Math.max(
        found.start("magnitude"), Math.max(found.start("short"), found.start("letter")));
  }
}
