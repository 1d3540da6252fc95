package lector.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          Why now?,                why-now
          It’s the dog's day,      its-the-dogs-day
          "  --Ünïcode — Straße ", unicode-strasse
          Война и мир,             vojna-i-mir
          ../../etc/passwd,        etc-passwd
          ???,                     episode
          "",                      episode
          """)
  void makesNamesOfAscii(String title, String slug) {
    assertEquals(slug, Slug.of(title));
  }

  @Test
  void cutsLongTitlesAfterAWord() {
    String slug = Slug.of("word ".repeat(30));
    assertEquals("word-".repeat(12).replaceAll("-$", ""), slug);
  }

  @Test
  void cutsALongWord() {
    assertEquals(60, Slug.of("x".repeat(300)).length());
  }

  @ParameterizedTest
  @CsvSource({"日本語のニュース", "العربية", "🎉 party 🎉", "한국어"})
  void holdsOnlyWhatIsSafeInAFileName(String title) {
    assertTrue(Slug.of(title).matches("[a-z0-9]+(-[a-z0-9]+)*"), Slug.of(title));
  }
}
