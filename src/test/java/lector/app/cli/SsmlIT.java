package lector.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SSML from a file or the command line to sound. */
class SsmlIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Under this share of full scale it is silent. */
  private static final double QUIET = 0.005;

  @TempDir Path folder;
  private String article = "";

  @BeforeEach
  void putTheDocumentThere() throws IOException {
    for (String name : List.of("weir.ssml", "weir-words.pls")) {
      try (InputStream in = SsmlIT.class.getResourceAsStream(name)) {
        assertNotNull(in);
        Files.copy(in, folder.resolve(name));
      }
    }
    article = folder.resolve("weir.ssml").toString();
  }

  @Test
  void usesItsSoundsAndItsLexicon() {
    String phonemes = Run.lector("text", "--stage", "phonemes", article).done().out();
    assertTrue(phonemes.contains("ðə wɪɹ ɪz kˈɔld zˈukO,"), phonemes);
    assertTrue(phonemes.contains("dˈɔɡ təmˈAtO."), phonemes);
  }

  @Test
  void makesAnEpisodeThatIsWhole() throws IOException {
    Path out = folder.resolve("out");
    Run.lector("make", article, "--out", out.toString()).done();
    Path made = out.resolve("2024-11-05-a-walk-to-the-weir");
    JsonNode timeline = JSON.readTree(made.resolve("episode.json").toFile()).get("timeline");
    assertEquals("The path", timeline.at("/chapters/0/title").asText());
    assertEquals("The weir", timeline.at("/chapters/1/title").asText());
    JsonNode bell = timeline.at("/chapters/0/passages/1/sentences/1/words/3");
    assertEquals("twice.", bell.get(0).asText());
    assertEquals("bell", timeline.at("/marks/0/name").asText());
    assertEquals(bell.get(1).asLong(), timeline.at("/marks/0/sample").asLong());
    JsonNode transcript = JSON.readTree(made.resolve("transcript.json").toFile());
    assertEquals("bell", transcript.at("/marks/0/name").asText());
    assertEquals(bell.get(1).asLong() / 24_000.0, transcript.at("/marks/0/time").asDouble(), 0.001);
    assertTrue(timeline.toString().contains("\"voice\":\"kevin16\""), timeline::toString);
    String receipt = Files.readString(made.resolve("receipt.json"));
    assertTrue(receipt.contains("/ǃqʰa/ for \\\"Qha\\\""), receipt);
    assertTrue(receipt.contains("<blink>"), receipt);
    Run.lector("check", out.toString()).done();
  }

  @Test
  void isSilentForAsLongAsABreakAsks() throws IOException, UnsupportedAudioFileException {
    Path wav = folder.resolve("say.wav");
    String text = "<speak>Wait here.<break time='1.5s'/> Now <blink>go</blink> on.</speak>";
    Run run = Run.lector("say", text, "--out", wav.toString()).done();
    assertEquals(1.5, longestSilence(wav), 0.1);
    assertTrue(run.err().contains("<blink>"), run.err());
  }

  @Test
  void namesAVoiceThatIsNotThereBeforeAnythingIsSpoken() throws IOException {
    Path text = folder.resolve("a.ssml");
    Files.writeString(text, "<speak><p>One.</p><p><voice name='nobody'>Two.</voice></p></speak>");
    Path out = folder.resolve("none");
    Run run = Run.lector("make", text.toString(), "--out", out.toString());
    assertEquals(5, run.status(), run.err());
    assertTrue(run.err().contains("voice nobody"), run.err());
  }

  private static double longestSilence(Path wav) throws IOException, UnsupportedAudioFileException {
    try (AudioInputStream sound = AudioSystem.getAudioInputStream(wav.toFile())) {
      ShortBuffer samples =
          ByteBuffer.wrap(sound.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
      int longest = 0;
      int length = 0;
      while (samples.hasRemaining()) {
        length = Math.abs(samples.get()) < QUIET * Short.MAX_VALUE ? length + 1 : 0;
        longest = Math.max(longest, length);
      }
      return longest / sound.getFormat().getSampleRate();
    }
  }
}
