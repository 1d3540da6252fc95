package lector.text;

import java.text.Normalizer.Form;
import java.util.regex.Matcher;

/** Reads superscripts as powers: x², 10³, 10⁻⁶. */
final class PowerRule extends PatternRule {

  private final Numerals numerals;

  PowerRule(Numerals numerals) {
    super(
        Start.ANY,
        Chunk.Need.DIGIT,
        "(?<![\\p{L}\\p{N}])(?<base>\\d{1,15}(?:\\.\\d{1,9})?|\\p{L})(?<power>⁻?[¹²³⁰⁴-⁹]{1,4})(?![\\p{L}\\p{N}])");
    this.numerals = numerals;
  }

  @Override
  Reading read(Writing writing, Matcher found) {
    String base = found.group("base");
    String power = java.text.Normalizer.normalize(found.group("power"), Form.NFKC);
    String spokenBase =
        Character.isDigit(base.charAt(0))
            ? numerals.number(base)
            : "=" + base.toUpperCase(java.util.Locale.ROOT);
    String spoken =
        power.equals("2")
            ? "squared"
            : power.equals("3") ? "cubed" : "to the power of " + numerals.number(power);
    return new Reading(found.end()).say(spokenBase + " " + spoken, found.start(), found.end());
  }
}
