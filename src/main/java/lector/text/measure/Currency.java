package lector.text.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lector.text.rule.Table;
import org.jspecify.annotations.Nullable;

/**
 * A currency, from the table {@code currencies.tsv}.
 *
 * @param one its name for one
 * @param many its name for several
 * @param oneCent the name of one hundredth, empty if it has none
 * @param manyCents the name of several hundredths
 */
public record Currency(String one, String many, String oneCent, String manyCents) {

  private static final Map<String, Currency> ALL =
      Table.map("currencies.tsv", row -> new Currency(row[1], row[2], row[3], row[4]));

  private static final Map<String, String> MAGNITUDES =
      Map.ofEntries(
          Map.entry("k", "thousand"),
          Map.entry("K", "thousand"),
          Map.entry("m", "million"),
          Map.entry("M", "million"),
          Map.entry("mn", "million"),
          Map.entry("mln", "million"),
          Map.entry("mm", "million"),
          Map.entry("b", "billion"),
          Map.entry("B", "billion"),
          Map.entry("bn", "billion"),
          Map.entry("bln", "billion"),
          Map.entry("t", "trillion"),
          Map.entry("T", "trillion"),
          Map.entry("tn", "trillion"),
          Map.entry("trn", "trillion"));

  /** A currency by its sign or code: {@code US$}, {@code €}, {@code CHF}. */
  public static @Nullable Currency of(String sign) {
    return ALL.get(sign);
  }

  /** A regular expression for all signs and codes, the longest first. */
  public static String regex() {
    List<String> signs = new ArrayList<>(ALL.keySet());
    signs.sort((a, b) -> b.length() - a.length());
    StringBuilder regex = new StringBuilder();
    for (String sign : signs) {
      regex.append(regex.isEmpty() ? "(?:" : "|").append(Pattern.quote(sign));
    }
    return regex.append(')').toString();
  }

  /** "million" for {@code mn}; a magnitude in full is its own name. */
  public static String magnitude(String written) {
    return MAGNITUDES.getOrDefault(written, written);
  }
}
