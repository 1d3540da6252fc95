package lector.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import lector.audio.Pcm;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;
import lector.script.Turn;
import lector.speech.Speech;
import lector.speech.Speech.Part;
import lector.speech.Speech.Span;
import lector.speech.SpeechEngine;
import lector.speech.SpeechException;
import lector.speech.Voice;
import lector.text.Sentence;
import lector.text.TextFrontEnd;
import org.junit.jupiter.api.Test;

class EnsembleTest {

  private static final int WORD = FakeEngine.WORD;
  private static final String TEXT = "“One two,” said Tom. “Three.”";

  private final FakeEngine narrator = new FakeEngine();
  private final FakeEngine other =
      new FakeEngine() {
        @Override
        public Voice voice() {
          return new Voice("joe", "fake", "en-US", "male", "CC0-1.0", "1");
        }
      };
  private final SpeechEngine ensemble = new Ensemble(narrator, name -> other);

  @Test
  void speaksEachPartInItsVoiceWithTheCommasPause() {
    Speech speech = ensemble.speak(sentence(TEXT, new Turn(0, 10, "Tom", "joe")), 1);
    int pause = (int) Math.round((0.25 - 0.08) * FakeEngine.RATE);
    assertEquals(List.of(new Part(0, 2 * WORD, "joe")), speech.others());
    assertEquals(
        List.of(
            new Span(0, WORD),
            new Span(WORD, 2 * WORD),
            new Span(2 * WORD + pause, 3 * WORD + pause),
            new Span(3 * WORD + pause, 4 * WORD + pause)),
        speech.words());
    assertEquals(4 * WORD + pause, speech.pcm().length());
    for (int i = 2 * WORD; i < 2 * WORD + pause; i++) {
      assertEquals(0, speech.pcm().samples()[i]);
    }
  }

  @Test
  void tellsOfAVoiceThatIsNotThereBeforeItSpeaks() {
    SpeechEngine alone =
        new Ensemble(
            narrator,
            name -> {
              throw new SpeechException(name, "is not installed");
            });
    alone.require(Set.of("hum"));
    assertThrows(SpeechException.class, () -> alone.require(Set.of("hum", "joe")));
  }

  @Test
  void shortensThePauseAtAFasterPace() {
    Sentence sentence = sentence(TEXT, new Turn(0, 10, "Tom", "joe"));
    int slow = ensemble.speak(sentence, 1).pcm().length();
    int fast = ensemble.speak(sentence, 2).pcm().length();
    assertEquals(Math.round(0.085 * FakeEngine.RATE), slow - fast);
  }

  @Test
  void speaksInOneGoWhatIsAllTheNarrators() {
    ensemble.speak(sentence(TEXT), 1);
    ensemble.speak(sentence(TEXT, new Turn(0, 10, "Tom", "")), 1);
    ensemble.speak(sentence(TEXT, new Turn(0, 10, "Tom", "hum")), 1);
    assertEquals(3, narrator.spoken.get());
    assertEquals(0, other.spoken.get());
  }

  @Test
  void bringsAnotherSampleRateToTheNarrators() {
    SpeechEngine high =
        new FakeEngine() {
          @Override
          public int sampleRateHz() {
            return 2 * RATE;
          }

          @Override
          public Speech speak(Sentence sentence, double speed) {
            Speech speech = super.speak(sentence, speed);
            return new Speech(new Pcm(2 * RATE, speech.pcm().samples()), speech.words());
          }
        };
    Speech speech =
        new Ensemble(narrator, name -> high).speak(sentence(TEXT, new Turn(0, 20, "Tom", "x")), 1);
    assertEquals(FakeEngine.RATE, speech.pcm().sampleRateHz());
    assertEquals(2 * WORD, speech.pcm().length());
    assertEquals(new Span(WORD / 2, WORD), speech.words().get(1));
  }

  @Test
  void losesNoCharacterOfASentence() {
    String text = "(“One”)—he paused—“two,” and so on.";
    List<Piece> pieces =
        Piece.of(sentence(text, new Turn(1, 6, "A", "a"), new Turn(18, 24, "A", "a")));
    StringBuilder all = new StringBuilder();
    pieces.forEach(piece -> all.append(piece.sentence().spoken()));
    assertEquals(text, all.toString());
    assertEquals(List.of("a", "", "a", ""), pieces.stream().map(Piece::voice).toList());
    assertTrue(pieces.get(2).sentence().spoken().startsWith("“two,”"));
  }

  @Test
  void countsTheWrittenWordsOfEachTurn() {
    Sentence sentence = sentence(TEXT, new Turn(0, 10, "Tom", "joe"));
    assertEquals(List.of(new Timeline.TimedTurn(0, 2, "Tom", "joe")), TimedTurns.in(sentence));
  }

  private static Sentence sentence(String text, Turn... turns) {
    Passage passage =
        new Passage(Role.NARRATION, Beat.NONE, "", text, 0, List.of(turns), List.of());
    return new TextFrontEnd().sentences(passage).get(0);
  }
}
