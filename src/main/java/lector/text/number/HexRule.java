package lector.text.number;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import lector.text.rule.Chunk;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;

/** Reads hexadecimal numbers as programs write them: 0x1F is "zero X one F". */
public final class HexRule extends PatternRule {

  private final Numerals numerals;

  public HexRule(Numerals numerals) {
    super(
        Start.DIGIT,
        Chunk.Need.DIGIT,
        Written.START + "0[xX](?=\\d*+\\p{L}|\\d{2})(?<digits>[0-9A-Fa-f]{1,16})" + Written.END);
    this.numerals = numerals;
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    String digits =
        found
            .group("digits")
            .chars()
            .mapToObj(c -> String.valueOf((char) c))
            .map(
                c ->
                    Character.isDigit(c.charAt(0))
                        ? numerals.digits(c, "zero")
                        : "=" + c.toUpperCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    return new Reading(found.end()).say("zero =X " + digits, found.start(), found.end());
  }
}
