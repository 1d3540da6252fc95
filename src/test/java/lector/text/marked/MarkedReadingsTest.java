package lector.text.marked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lector.script.Direction;
import lector.script.Direction.Kind;
import lector.script.Passage;
import lector.text.Cases;
import lector.text.Sentence;
import lector.text.SpokenWord;
import lector.text.TextFrontEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkedReadingsTest {

  private static List<String> cases() throws IOException {
    return Cases.lines("marked.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatIsMarkedAsItIsAskedTo(String row) {
    String[] cells = row.split("\t", -1);
    String[] mark = cells[0].split(" ", 2);
    List<Direction> directions = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int start = 0;
    for (char c : cells[1].toCharArray()) {
      if (c == '[') {
        start = text.length();
      } else if (c == ']') {
        directions.add(new Direction(Kind.valueOf(mark[0]), start, text.length(), mark[1]));
      } else {
        text.append(c);
      }
    }
    assertEquals(cells[2], spoken(sentence(text.toString(), directions)));
  }

  /** The transcript shows what is written, so each word keeps its characters. */
  @Test
  void keepsThePlaceOfWhatIsWritten() {
    Sentence sentence =
        sentence("The WWW’s age", List.of(new Direction(Kind.ALIAS, 4, 7, "wide web")));
    assertEquals(
        List.of("The", "WWW", "WWW’s", "age"),
        sentence.words().stream().map(sentence::written).toList());
  }

  @Test
  void hearsNoPauseWhereItIsAskedToRunOn() {
    Sentence sentence = sentence("Well, no", List.of(new Direction(Kind.RUN_ON, 6, 6, "")));
    assertEquals("", sentence.words().get(0).closing());
    assertEquals(",", sentence("Well, no", List.of()).words().get(0).closing());
  }

  private static Sentence sentence(String text, List<Direction> directions) {
    Passage passage =
        new Passage(Passage.Role.NARRATION, Passage.Beat.NONE, "", text, 0, List.of(), directions);
    List<Sentence> sentences = new TextFrontEnd().sentences(passage);
    assertEquals(1, sentences.size());
    return sentences.get(0);
  }

  private static String spoken(Sentence sentence) {
    return sentence.words().stream().map(SpokenWord::display).collect(Collectors.joining(" "));
  }
}
