package lector.text.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

  @ParameterizedTest
  @CsvSource({
    "abbreviations.tsv, 3",
    "acronyms.tsv, 2",
    "scripture.tsv, 2",
    "currencies.tsv, 5",
    "sign-names.tsv, 2",
    "states.tsv, 2",
    "symbols.tsv, 2",
    "units.tsv, 3"
  })
  void hasEveryCellOnEveryRow(String name, int cells) {
    for (String[] row : Table.rows(name)) {
      assertEquals(
          true,
          row.length >= cells && !row[0].isEmpty() && !row[1].isEmpty(),
          String.join("|", row));
    }
    assertDoesNotThrow(() -> Table.map(name, row -> row[0]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "before-roman.txt",
        "before-years.txt",
        "domains.txt",
        "elements.txt",
        "function-words.txt",
        "not-counted.txt",
        "regnal-names.txt",
        "sentence-starters.txt",
        "short-words.txt"
      })
  void hasWords(String name) {
    assertFalse(Table.words(name).isEmpty());
  }

  @Test
  void namesTheTableThatIsMissing() {
    assertThrows(IllegalStateException.class, () -> Table.rows("no-such.tsv"));
  }

  /** Our own rules load in a fifth of the time of ICU's; they must say the same. */
  @Test
  void spellsAsUnicodeDoes() {
    RuleBasedNumberFormat icu =
        new RuleBasedNumberFormat(Locale.US, RuleBasedNumberFormat.SPELLOUT);
    Numerals american = new Numerals(Locale.US);
    Numerals british = new Numerals(Locale.UK);

    for (long n = 0; n < 4_000_000_000_000_000L; n = n < 3000 ? n + 1 : n * 7 / 3 + 1) {
      assertEquals(icu.format(n, "%spellout-cardinal"), american.cardinal(n));
      assertEquals(
          icu.format(n, "%spellout-cardinal-verbose").replace(",", ""), british.cardinal(n));
      assertEquals(
          n > 1_000_000_000_000L ? american.ordinal(n) : icu.format(n, "%spellout-ordinal"),
          american.ordinal(n));
    }
    for (int year = 1000; year < 3000; year++) {
      assertEquals(
          icu.format(year, "%spellout-numbering-year").replace("oh-", "oh "), american.year(year));
    }
  }
}
