package lector.text.rule;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Spells numbers out, by the rules in {@code spellout.txt}. Safe for use by many threads: the
 * formatter, which is not, is used under this object's lock, and made when the first number is met.
 */
public final class Numerals {

  private static final int MOST_DIGITS = 18;
  private static final String[] DIGITS = {
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
  };

  private final Locale locale;
  private @Nullable RuleBasedNumberFormat format;

  /** Numerals of a locale: "one hundred and one" in Britain, "one hundred one" in America. */
  public Numerals(Locale locale) {
    this.locale = locale;
  }

  public boolean isBritish() {
    return locale.getCountry().equals("GB");
  }

  /** A number as it is written: {@code 1,234}, {@code 3.14}, {@code .5}, {@code 007}. */
  public String number(String written) {
    String plain = written.replaceAll("[,\\s\\u00A0\\u2009\\u202F]", "");
    if (plain.startsWith("-") || plain.startsWith("−")) {
      return "minus " + number(plain.substring(1));
    }
    if (plain.startsWith("+")) {
      return "plus " + number(plain.substring(1));
    }
    int point = plain.indexOf('.');
    if (point < 0) {
      return isCode(plain) ? digits(plain, "oh") : cardinal(Long.parseLong(plain));
    }
    String whole = plain.substring(0, point);
    String spoken = whole.isEmpty() ? "" : number(whole) + " ";
    return spoken + "point " + digits(plain.substring(point + 1), "zero");
  }

  /** "one thousand two hundred thirty-four". */
  public String cardinal(long value) {
    return spell(value, "%cardinal");
  }

  /** "twenty-first". */
  public String ordinal(long value) {
    return spell(value, "%ordinal");
  }

  /** A year: "nineteen eighty-seven", "two thousand six", "nineteen oh five". */
  public String year(int value) {
    return spell(value, "%year");
  }

  /** As the numbers of types are read: "seven thirty-seven", "one oh five", "eight hundred". */
  public String inPairs(int value) {
    if (value < 100 || value > 999 || value % 100 == 0) {
      return cardinal(value);
    }
    String tail = value % 100 < 10 ? "oh " + cardinal(value % 100) : cardinal(value % 100);
    return cardinal(value / 100) + " " + tail;
  }

  /** The plural of a number's last word: "sixes", "twenties", "nineteen hundreds". */
  public static String plural(String spoken) {
    return spoken.endsWith("y")
        ? spoken.substring(0, spoken.length() - 1) + "ies"
        : spoken + (spoken.endsWith("x") ? "es" : "s");
  }

  /** Digit by digit, whatever stands between the digits. */
  public String digits(String written, String zero) {
    StringBuilder spoken = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      int digit = Character.digit(written.charAt(i), 10);
      if (digit >= 0) {
        spoken.append(spoken.isEmpty() ? "" : " ").append(digit == 0 ? zero : DIGITS[digit]);
      }
    }
    return spoken.toString();
  }

  /** Whether digits name something rather than count: 007, or more of them than one can hear. */
  private static boolean isCode(String digits) {
    return digits.length() > MOST_DIGITS || (digits.length() > 1 && digits.startsWith("0"));
  }

  private synchronized String spell(long value, String ruleSet) {
    if (format == null) {
      String rules =
          Table.rows("spellout.txt").stream().map(row -> row[0]).collect(Collectors.joining("\n"));
      format = new RuleBasedNumberFormat(rules, ULocale.ENGLISH);
    }
    return format.format(value, isBritish() ? ruleSet + "-and" : ruleSet);
  }
}
