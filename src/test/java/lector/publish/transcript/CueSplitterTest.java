package lector.publish.transcript;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lector.episode.Timeline.TimedWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueSplitterTest {

  private static final String LONG =
      "The clerk, who had slept badly, read the names of the ships and of their captains to a hall"
          + " that was half empty, because the rain had kept the merchants at home; nobody answered"
          + " until he came to the last.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A short one. | A short one.",
        "She opened the door, and the cold came in. | She opened the door,/and the cold came in.",
        "We walked along the river to the mill today | We walked along the river/to the mill today",
        "It was late; the last train had left us. " + "| It was late;/the last train had left us.",
      })
  void breaksWhereReadersPause(String sentence, String expected) {
    assertEquals(expected, show(CueSplitter.split(words(sentence), 32, 10)));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 32, 65})
  void keepsEveryWordAndEveryLimit(int lineLength) {
    List<List<List<TimedWord>>> cues = CueSplitter.split(words(LONG), lineLength, 10);
    assertEquals(LONG, show(cues).replace(" // ", " ").replace("/", " "));
    for (List<List<TimedWord>> cue : cues) {
      assertTrue(cue.size() <= 2, show(cues));
      cue.forEach(line -> assertTrue(text(line).length() <= lineLength, text(line)));
    }
  }

  @Test
  void endsCuesAtClausesRatherThanFillingThem() {
    assertEquals(
        "The clerk, who had slept badly, read the names of the ships"
            + "/and of their captains to a hall that was half empty,"
            + " // because the rain had kept the merchants at home;"
            + "/nobody answered until he came to the last.",
        show(CueSplitter.split(words(LONG), 65, 10)));
  }

  @Test
  void endsCuesWhereTheSpeakerPauses() {
    List<TimedWord> spoken = new ArrayList<>();
    for (TimedWord word : words("we walked along the river to the old mill and back again")) {
      long start = word.text().equals("the") && spoken.size() > 4 ? 20 : 0;
      spoken.add(new TimedWord(word.text(), start, start + 1));
    }
    assertEquals(
        "we walked along/the river to // the old mill/and back again",
        show(CueSplitter.split(spoken, 16, 10)));
  }

  private static List<TimedWord> words(String sentence) {
    return Arrays.stream(sentence.split(" ", -1)).map(word -> new TimedWord(word, 0, 1)).toList();
  }

  private static String show(List<List<List<TimedWord>>> cues) {
    return cues.stream()
        .map(cue -> cue.stream().map(CueSplitterTest::text).collect(joining("/")))
        .collect(joining(" // "));
  }

  private static String text(List<TimedWord> line) {
    return line.stream().map(TimedWord::text).collect(joining(" "));
  }
}
