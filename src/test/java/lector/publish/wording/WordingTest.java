package lector.publish.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lector.episode.Episode.MediaFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource({"'', ''", "Ada, Ada", "Ada;Ben, Ada and Ben", "'Ada;Ben;Cy', 'Ada, Ben and Cy'"})
  void namesAuthors(String names, String expected) {
    List<String> authors = names.isEmpty() ? List.of() : List.of(names.split(";", -1));
    assertEquals(expected, Wording.authors(authors).orElse(""));
  }

  @Test
  void tellsFormatAndSize() {
    MediaFile file = new MediaFile("why.now.m4b", "audio/x-m4a", 4_249_999, "");
    assertEquals("M4B, 4.2 MB", Wording.format(file));
  }
}
