package lector.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import lector.script.Direction;
import lector.script.Direction.Kind;
import lector.script.Passage;
import org.junit.jupiter.api.Test;

class PiecesTest {

  private static final String TEXT = "He ran, then fell. She saw it.";

  @Test
  void dividesASentenceAtASilence() {
    assertEquals(
        "He ran, [250] then fell. [] She saw it.", pieces(place(Kind.PAUSE, "then", "250")));
  }

  @Test
  void takesTheSilenceThatIsAskedForInPlaceOfTheUsualOne() {
    assertEquals(
        "[900] He ran, then fell. [100] She saw it.",
        pieces(place(Kind.PAUSE, "He", "900"), place(Kind.PAUSE, "She", "100")));
  }

  @Test
  void addsSilencesAtOnePlace() {
    assertEquals(
        "He ran, then fell. [300] She saw it.",
        pieces(place(Kind.PAUSE, "She", "100"), place(Kind.PAUSE, "She", "200")));
  }

  @Test
  void takesABreathOnlyWithinASentence() {
    assertEquals(
        "He ran, [150] then fell. [] She saw it.",
        pieces(place(Kind.BREATH, "then", "150"), place(Kind.BREATH, "She", "150")));
  }

  @Test
  void goesOnAtAnotherPaceWithoutTheSilenceBetweenSentences() {
    assertEquals(
        "He ran, [200] then [0] fell. [] She saw it.", pieces(stretch(Kind.PACE, "then", "0.8")));
    assertEquals("He ran, then fell. [] She saw it.", pieces(stretch(Kind.PACE, TEXT, "0.8")));
  }

  @Test
  void letsTheArticleSayWhatASentenceIs() {
    assertEquals("He ran, then fell. She saw it.", pieces(stretch(Kind.SENTENCE, TEXT, "")));
    assertEquals(
        "He ran, [] then fell. She [] saw it.",
        pieces(stretch(Kind.SENTENCE, "then fell. She", "")));
  }

  @Test
  void endsNoSentenceInWhatIsReadOtherwise() {
    assertEquals("He ran, then fell. She saw it.", pieces(stretch(Kind.ALIAS, "fell. She", "x")));
  }

  @Test
  void knowsTheInnermostPace() {
    List<Sentence> sentences =
        sentences(stretch(Kind.PACE, TEXT, "0.8"), stretch(Kind.PACE, "then fell.", "1.5"));
    assertEquals(List.of(0.8, 1.5, 0.8), sentences.stream().map(Sentence::pace).toList());
  }

  private static Direction place(Kind kind, String before, String value) {
    int at = TEXT.indexOf(before);
    return new Direction(kind, at, at, value);
  }

  private static Direction stretch(Kind kind, String of, String value) {
    int at = TEXT.indexOf(of);
    return new Direction(kind, at, at + of.length(), value);
  }

  private static List<Sentence> sentences(Direction... directions) {
    return new TextFrontEnd()
        .sentences(
            new Passage(
                Passage.Role.NARRATION,
                Passage.Beat.NONE,
                "",
                TEXT,
                0,
                List.of(),
                List.of(directions)));
  }

  /** The pieces with the silence before each, but for the usual one before the first. */
  private static String pieces(Direction... directions) {
    return sentences(directions).stream()
        .map(
            each ->
                (each.pauseMillis().isPresent()
                        ? "[" + each.pauseMillis().getAsInt() + "] "
                        : each.start() == 0 ? "" : "[] ")
                    + each.spoken())
        .collect(Collectors.joining(" "));
  }
}
