package lector.speech.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lector.speech.SpeechException;
import lector.speech.Voice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder of the user's own voices. */
class PiperFolderTest {

  private static final String GOOD =
      "{'audio': {'sample_rate': 16000}, 'language': {'code': 'en_GB'}, 'phoneme_type': 'espeak',"
          + " 'phoneme_id_map': {'_': [0]}}";

  @TempDir Path folder;
  private PiperFolder voices;

  @BeforeEach
  void open() throws IOException {
    voices = new PiperFolder(folder, folder.resolve("work"));
    Files.writeString(folder.resolve("README.txt"), "not a voice");
  }

  private void voice(String name, String json) throws IOException {
    Files.writeString(folder.resolve(name + ".onnx"), "not looked at");
    Files.writeString(folder.resolve(name + ".onnx.json"), json.replace('\'', '"'));
  }

  @Test
  void callsVoicesByTheirFiles() throws IOException {
    voice("b-low", GOOD);
    voice("a", GOOD);
    assertEquals(List.of("a", "b-low"), voices.names());
    Voice voice = voices.find("b-low").orElseThrow().voice();
    assertEquals("b-low", voice.name());
    assertEquals("en-GB", voice.language());
    assertEquals("3d6ff4ab73a7f9f0".length(), voice.version().length());
    assertTrue(voices.find("c").isEmpty());
  }

  @Test
  void takesADescriptionOfTheOtherName() throws IOException {
    voice("a", GOOD);
    Files.move(folder.resolve("a.onnx.json"), folder.resolve("a.json"));
    assertTrue(voices.find("a").isPresent());
  }

  @Test
  void goesByESpeaksLanguageWhereNoOtherIsSaid() throws IOException {
    voice("a", GOOD.replace("'language': {'code': 'en_GB'}", "'espeak': {'voice': 'en-us'}"));
    assertEquals("en-US", voices.find("a").orElseThrow().voice().language());
  }

  @Test
  void givesEachSpeakerAName() throws IOException {
    voice("two", GOOD.replace("{'audio'", "{'speaker_id_map': {'p1': 1, 'p0': 0}, 'audio'"));
    assertEquals(List.of("two#p1", "two#p0"), voices.speakers("two"));
    assertEquals("two#p1", voices.find("two#p1").orElseThrow().voice().name());
    assertEquals("two", voices.find("two").orElseThrow().voice().name());
    SpeechException e = assertThrows(SpeechException.class, () -> voices.find("two#p2"));
    assertEquals(
        "voice two#p2: has no speaker \"p2\"; it has 2, such as two#p1, two#p0", e.getMessage());
  }

  @Test
  void numbersSpeakersWithoutNames() throws IOException {
    voice("three", GOOD.replace("{'audio'", "{'num_speakers': 3, 'audio'"));
    assertEquals(List.of("three#0", "three#1", "three#2"), voices.speakers("three"));
  }

  @Test
  void saysThatThereIsOnlyOneSpeaker() throws IOException {
    voice("a", GOOD);
    SpeechException e = assertThrows(SpeechException.class, () -> voices.find("a#1"));
    assertTrue(e.getMessage().contains("only one, who is called without #"), e.getMessage());
  }

  /** What is changed in a good description, to what, and what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          'espeak'  | 'text'   | is of a voice that reads "text", and Lector writes eSpeak's
          en_GB     | de_DE    | speaks de-DE, and Lector knows how English alone
          en_GB     | ""       | does not say which language the voice speaks
          16000     | 0        | has no sample_rate or no phoneme_id_map
          {'_': [0]} | 1       | has no sample_rate or no phoneme_id_map
          {'audio'  | audio    | is no JSON
          """)
  void saysWhyAVoiceCannotBeUsed(String from, String to, String problem) throws IOException {
    voice("a", GOOD.replace(from, to));
    SpeechException e = assertThrows(SpeechException.class, () -> voices.find("a"));
    assertTrue(e.getMessage().contains(problem), e.getMessage());
  }

  @Test
  void asksForTheDescription() throws IOException {
    Files.writeString(folder.resolve("a.onnx"), "");
    SpeechException e = assertThrows(SpeechException.class, () -> voices.find("a"));
    assertEquals(
        "voice a: needs its description beside it, " + folder.resolve("a.onnx.json"),
        e.getMessage());
  }

  @Test
  void namesAFolderThatIsNotThere() {
    PiperFolder nowhere = new PiperFolder(folder.resolve("nowhere"), folder);
    SpeechException e = assertThrows(SpeechException.class, nowhere::names);
    assertTrue(e.getMessage().contains("give another with --voice-dir"), e.getMessage());
  }
}
