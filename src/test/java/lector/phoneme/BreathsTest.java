package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lector.text.Normalizer;
import lector.text.SpokenWord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Verbs are marked with an asterisk; a stroke shows where a breath is taken. */
class BreathsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one two three four five six seven eight | because ten eleven twelve thirteen fourteen"
            + " fifteen sixteen seventeen eighteen nineteen",
        "one two three four five six seven eight | and *was eleven twelve thirteen fourteen"
            + " fifteen sixteen seventeen eighteen nineteen",
        "one two three four five six seven eight and ten eleven twelve thirteen fourteen"
            + " fifteen sixteen seventeen eighteen nineteen",
        "one two three four because six seven eight nine ten",
        "one two three four five six seven eight, because ten eleven twelve thirteen fourteen"
            + " fifteen sixteen seventeen eighteen nineteen",
        "one two because four five six seven eight nine ten eleven twelve thirteen fourteen"
            + " fifteen sixteen seventeen eighteen nineteen",
      })
  void breathesBeforeTheClauseInTheMiddle(String marked) {
    List<SpokenWord> words = new Normalizer().words(marked.replaceAll("\\*|\\| ", ""));
    List<String> tags = new ArrayList<>();
    for (String word : marked.replace("| ", "").split(" ", -1)) {
      tags.add(word.startsWith("*") ? "VBD" : "NN");
    }

    String spoken =
        Breaths.taken(words, tags).stream()
            .map(word -> word.text() + word.closing())
            .collect(Collectors.joining(" "));

    assertEquals(marked.replace(" |", ",").replace("*", ""), spoken);
  }
}
