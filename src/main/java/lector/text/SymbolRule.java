package lector.text;

import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads signs of the table {@code symbols.tsv}: &amp;, =, ×, §, ©, π. */
final class SymbolRule extends PatternRule {

  private static final Map<String, Symbol> ALL =
      Table.map("symbols.tsv", row -> new Symbol(row[1], row.length > 2 ? row[2] : ""));

  SymbolRule() {
    super(
        Start.ANY, "(?<sign>§§|[^\\p{L}\\d\\s]|\\p{IsGreek}(?![\\p{IsGreek}\\p{M}])(?<!\\p{L}.))");
  }

  @Override
  @Nullable Reading read(Writing writing, Matcher found) {
    Symbol symbol = ALL.get(found.group("sign"));
    if (symbol == null || !symbol.fits(writing, found.start(), found.end())) {
      return null;
    }
    return new Reading(found.end()).say(symbol.spoken(), found.start(), found.end());
  }

  /**
   * A sign.
   *
   * @param spoken what is said
   * @param place where it is spoken: {@code number} before a number, {@code sum} there, after one,
   *     or with spaces on both sides, {@code between} with something on either side, {@code apart}
   *     with spaces on both sides, else anywhere
   */
  private record Symbol(String spoken, String place) {

    boolean fits(Writing writing, int start, int end) {
      int next = writing.at(end) == ' ' ? end + 1 : end;
      boolean numberNext = writing.isNumberAt(next);
      boolean spaced = writing.at(start - 1) == ' ' && writing.at(end) == ' ';
      return switch (place) {
        case "number" -> numberNext;
        case "sum" -> numberNext || spaced || Character.isDigit(writing.at(start - 1));
        case "between" -> numberNext && start > 0 && !writing.wordBefore(start).isEmpty();
        case "apart" -> spaced && start > 0 && end < writing.length();
        default -> true;
      };
    }
  }
}
