package lector.text.measure;

import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Matcher;
import lector.text.rule.Chunk;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;
import org.jspecify.annotations.Nullable;

/** Reads superscripts as powers: x², 10³, 10⁻⁶. */
public final class PowerRule extends PatternRule {

  private final Numerals numerals;

  public PowerRule(Numerals numerals) {
    super(
        Start.ANY,
        Chunk.Need.DIGIT,
        Written.START
            + "(?<base>\\d{1,15}(?:\\.\\d{1,9})?|\\p{L}{1,3})"
            + "(?:(?<power>⁻?[¹²³⁰⁴-⁹]{1,4})"
            + "|\\^(?<raised>-?\\d{1,4}|\\p{L}))"
            + Written.END);
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    String base = found.group("base");
    boolean letters = Character.isLetter(base.charAt(0));
    if (letters && base.length() > 1 && writing.text().indexOf('=') < 0) {
      return null;
    }
    String written = found.group(found.group("power") == null ? "raised" : "power");
    String power = java.text.Normalizer.normalize(written, Form.NFKC);
    String spokenBase =
        Character.isDigit(base.charAt(0))
            ? numerals.number(base)
            : "=" + base.toUpperCase(Locale.ROOT);
    String spoken =
        power.equals("2")
            ? "squared"
            : power.equals("3") ? "cubed" : "to the power of " + exponent(power);
    return new Reading(found.end()).say(spokenBase + " " + spoken, found.start(), found.end());
  }

  private String exponent(String power) {
    return Character.isLetter(power.charAt(0))
        ? "=" + power.toUpperCase(Locale.ROOT)
        : numerals.number(power);
  }
}
