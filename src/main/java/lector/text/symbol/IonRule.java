package lector.text.symbol;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Table;
import lector.text.rule.Writing;
import lector.text.rule.Written;
import org.jspecify.annotations.Nullable;

/**
 * Reads chemical formulae with a charge: OH⁻, Ca²⁺, SO₄²⁻; Fe3+ and, where ions are spoken of, K+
 * and Cl-. The elements are the words of {@code elements.txt}.
 */
public final class IonRule extends PatternRule {

  private static final String ELEMENT =
      Table.words("elements.txt").stream()
          .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
          .collect(Collectors.joining("|", "(?:", ")"));

  private static final Pattern PART = Pattern.compile("\\p{L}++|\\d++");
  private static final Pattern IONS = Pattern.compile("ions?|ionic|cations?|anions?|channels?");

  private final Numerals numerals;

  public IonRule(Numerals numerals) {
    super(
        Start.LETTER,
        Written.START
            + "(?<formula>(?:"
            + ELEMENT
            + "\\d{0,2}){1,8}?)(?:(?<charge>[²³¹⁴-⁸]?)(?<sign>[⁺⁻])"
            + "|(?<plainCharge>[1-4]?)(?<plainSign>[+−-]))(?![\\p{L}\\p{N}+−-])");
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    boolean isRaised = found.group("sign") != null;
    if (!isRaised && !isIon(writing, found)) {
      return null;
    }
    Reading reading = new Reading(found.end());
    Matcher part = PART.matcher(writing.text()).region(found.start(), found.end("formula"));
    while (part.find()) {
      boolean isNumber = Character.isDigit(part.group().charAt(0));
      reading.say(
          isNumber ? numerals.number(part.group()) : "=" + part.group().toUpperCase(Locale.ROOT),
          part.start(),
          part.end());
    }
    String charge = found.group(isRaised ? "charge" : "plainCharge");
    String sign = found.group(isRaised ? "sign" : "plainSign");
    String number =
        charge.isEmpty() ? "" : numerals.number(Normalizer.normalize(charge, Form.NFKC)) + " ";
    boolean isPlus = sign.equals("⁺") || sign.equals("+");
    return reading.say(number + (isPlus ? "plus" : "minus"), found.end("formula"), found.end());
  }

  /** Whether figures on the line are a charge: of two letters and a number, or of a named ion. */
  private static boolean isIon(Writing writing, Matcher found) {
    boolean isSure =
        !found.group("plainCharge").isEmpty()
            && found.group("formula").length() == 2
            && found.group("plainSign").equals("+");
    return isSure || IONS.matcher(writing.wordAfter(found.end())).matches();
  }
}
