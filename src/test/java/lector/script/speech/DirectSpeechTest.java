package lector.script.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said and by whom, against texts that were marked by hand. */
class DirectSpeechTest {

  static Stream<String> styles() {
    return Stream.of(Annotated.resource("styles.txt").text().split("\n\n", -1));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void findsWhatIsSaidInEveryStyle(String text) {
    Annotated annotated = new Annotated(text);
    assertEquals(annotated.text(), annotated.found());
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour-news.txt", "lighthouse-tale.txt", "interview.txt"})
  void findsAllThatIsSaidInAWholeText(String name) {
    Annotated annotated = Annotated.resource(name);
    assertEquals(annotated.text(), annotated.found());
  }

  @Test
  void takesABlockQuotationWholeAndItsSpeakerFromBeforeIt() {
    assertEquals(
        List.of(new Saying(1, 0, 16, "Ben Okri", false), new Saying(2, 0, 19, "Ben Okri", false)),
        DirectSpeech.in(
            List.of(
                new Line(Line.Kind.PROSE, "Ben Okri wrote:"),
                new Line(Line.Kind.QUOTED, "She said “come.”"),
                new Line(Line.Kind.QUOTED, "The second of them."))));
  }

  @Test
  void takesTheSpeakerOfABlockQuotationFromItsSignature() {
    assertEquals(
        List.of(new Saying(0, 0, 13, "Ada Byron", false)),
        DirectSpeech.in(
            List.of(
                new Line(Line.Kind.QUOTED, "It can do it."),
                new Line(Line.Kind.QUOTED, "— Ada Byron"))));
  }

  @Test
  void readsHeadingsAndTablesAsTheAuthors() {
    assertEquals(
        List.of(), DirectSpeech.in(List.of(new Line(Line.Kind.OTHER, "“Come in,” he said."))));
  }
}
