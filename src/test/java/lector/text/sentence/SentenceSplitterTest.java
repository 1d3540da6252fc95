package lector.text.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import lector.text.Cases;
import lector.text.RandomTexts;
import lector.text.rule.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  private final SentenceSplitter splitter = new SentenceSplitter();

  static List<String> cases() throws IOException {
    return Cases.lines("sentences.txt");
  }

  /** Each line of the table has a stroke wherever a sentence ends. */
  @ParameterizedTest
  @MethodSource("cases")
  void splitsWhereTheTableSays(String line) {
    String text = line.replace(" | ", " ").replace("|", "");
    List<String> expected = List.of(line.split(" ?\\| ?", -1));

    List<String> sentences =
        splitter.split(text).stream().map(s -> text.substring(s.start(), s.end())).toList();

    assertEquals(expected, sentences);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\u00A0\u200B"})
  void findsNothingInNothing(String text) {
    assertEquals(List.of(), splitter.split(text));
  }

  @Test
  void breaksAtBlankLines() {
    assertEquals(
        List.of(new SentenceSplitter.Span(0, 3), new SentenceSplitter.Span(5, 8)),
        splitter.split("One\n\ntwo"));
  }

  @Test
  void joinsRowsOfSignsToANeighbour() {
    assertEquals(1, splitter.split("* * *").size());
    assertEquals(1, splitter.split("... Done?").size());
    assertEquals(1, splitter.split("She left. * * *").size());
  }

  @Test
  void keepsEveryCharacterButSpacesOnce() {
    for (String text : RandomTexts.of(400, 200)) {
      int at = 0;
      for (SentenceSplitter.Span span : splitter.split(text)) {
        assertEquals("", strip(text.substring(at, span.start())), text);
        assertEquals(true, span.start() >= at && span.end() > span.start(), text);
        at = span.end();
      }
      assertEquals("", strip(text.substring(at)), text);
    }
  }

  private static String strip(String text) {
    StringBuilder rest = new StringBuilder();
    text.chars().filter(c -> !Writing.isSpace((char) c)).forEach(rest::appendCodePoint);
    return rest.toString();
  }
}
