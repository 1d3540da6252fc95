package lector.text.marked;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lector.text.rule.Numerals;
import lector.text.rule.Table;

/** Spells: letters by their names, digits one by one, signs as the table calls them. */
final class Characters {

  private static final Map<String, String> NAMES = Table.map("characters.tsv", row -> row[1]);

  private Characters() {}

  /**
   * What is said for a text, character by character.
   *
   * @return words divided by single spaces, letters after {@code =}
   */
  static String spoken(String text, Numerals numerals) {
    return Normalizer.normalize(text, Form.NFC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .mapToObj(c -> spoken(c, numerals))
        .collect(Collectors.joining(" "));
  }

  private static String spoken(int c, Numerals numerals) {
    String sign = Character.toString(c);
    if (NAMES.containsKey(sign)) {
      return NAMES.get(sign);
    }
    if (Character.isDigit(c)) {
      return numerals.digits(sign, "zero");
    }
    String letter = Normalizer.normalize(sign, Form.NFD).substring(0, 1).toUpperCase(Locale.ROOT);
    return letter.matches("[A-Z]")
        ? "=" + letter
        : Character.getName(c).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
  }
}
