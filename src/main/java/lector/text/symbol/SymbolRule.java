package lector.text.symbol;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Table;
import lector.text.rule.Writing;
import org.jspecify.annotations.Nullable;

/** Reads signs of the table {@code symbols.tsv}: &amp;, =, ×, §, ©, π. */
public final class SymbolRule extends PatternRule {

  private static final Map<String, Symbol> ALL =
      Table.map("symbols.tsv", row -> new Symbol(row[1], Place.of(row)));

  public SymbolRule() {
    super(
        Start.SYMBOL,
        "(?<sign>§§|[^\\p{L}\\d\\s]" + "|\\p{IsGreek}(?![\\p{IsGreek}\\p{M}])(?<!\\p{L}.))");
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
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
   * @param place where it is spoken
   */
  private record Symbol(String spoken, Place place) {

    boolean fits(Writing writing, int start, int end) {
      int next = writing.at(end) == ' ' ? end + 1 : end;
      boolean numberNext = writing.isNumberAt(next);
      boolean spaced = writing.at(start - 1) == ' ' && writing.at(end) == ' ';
      return switch (place) {
        case NUMBER -> numberNext;
        case SUM -> numberNext || spaced || (writing.isWordAt(start - 1) && !writing.isWordAt(end));
        case BETWEEN -> numberNext && !writing.wordBefore(start).isEmpty();
        case AFTER -> writing.isWordAt(start - 1) && !writing.isWordAt(end);
        case APART -> spaced && start > 0 && end < writing.length();
        case ANYWHERE -> true;
      };
    }
  }

  /** Where a sign is spoken; elsewhere it is decoration. */
  private enum Place {
    ANYWHERE,
    /** Before a number. */
    NUMBER,
    /** Before a number, at the end of a word or number, or with spaces on both sides. */
    SUM,
    /** Before a number and after a word or number. */
    BETWEEN,
    /** At the end of a word or number. */
    AFTER,
    /** With spaces on both sides. */
    APART;

    static Place of(String[] row) {
      return row.length > 2 ? valueOf(row[2].toUpperCase(Locale.ROOT)) : ANYWHERE;
    }
  }
}
