package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {

  private static final List<String> TAGS = List.of("DT", "NN", "VB", "CD", ".", "NNP", "XX", "JJ");

  private static final Tagger TAGGER =
      Tables.tagger(
          TAGS,
          Map.of("the", "DT", ".", "."),
          List.of("the", "walk", "!YEAR", "!HYPHEN", "!DIGITS", "."),
          Map.of(
              "w=walk", Map.of("NN", 10, "VB", 12),
              "t-1=DT", Map.of("NN", 20),
              "w=!YEAR", Map.of("CD", 50),
              "w=!HYPHEN", Map.of("JJ", 50),
              "sh=Xx", Map.of("NNP", 30),
              "sh=d.dd", Map.of("CD", 40),
              "s3=tie", Map.of("NN", 5, "VB", 5),
              "w+1=.", Map.of("XX", 1)));

  @ParameterizedTest
  @CsvSource({
    "the walk, DT NN",
    "walk the walk, VB DT NN",
    "1987, CD",
    "first-rate, JJ",
    "Anna, NNP",
    "3.14, CD",
    "tie, VB",
    "unheard, NN",
    "rare ., XX .",
    "😀, NN"
  })
  void weighsTheEvidence(String tokens, String tags) {
    assertEquals(List.of(tags.split(" ", -1)), TAGGER.tag(List.of(tokens.split(" ", -1))), tokens);
  }

  @Test
  void tagsNothingInAnEmptySentence() {
    assertEquals(List.of(), TAGGER.tag(List.of()));
  }

  @Test
  void refusesATableWithoutTags() {
    SortedTable table = Tables.of(Map.of("w=walk", ""));
    assertThrows(IllegalArgumentException.class, () -> new Tagger(table));
  }
}
