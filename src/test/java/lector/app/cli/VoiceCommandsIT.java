package lector.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands beside make that need a voice. */
class VoiceCommandsIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void listsTheVoicesTheDefaultFirst() throws IOException {
    List<String> lines = Run.lector("voices").done().out().lines().toList();
    assertTrue(lines.get(0).startsWith("heart ") && lines.get(0).contains("Apache-2.0"));
    JsonNode voices = JSON.readTree(Run.lector("voices", "--json").done().out());
    assertEquals(lines.size(), voices.size());
    assertEquals("kevin16", voices.get(1).get("name").asText());
  }

  @Test
  void saysATextIntoAFile() throws IOException, UnsupportedAudioFileException {
    Path wav = folder.resolve("hello.wav");
    Run.lector("say", "Good", "morning.", "--out", wav.toString(), "--voice", "kevin16").done();
    try (AudioInputStream sound = AudioSystem.getAudioInputStream(wav.toFile())) {
      assertEquals(16_000, sound.getFormat().getSampleRate());
      assertTrue(sound.getFrameLength() > 8000);
    }
  }

  @Test
  void saysATextToStandardOutput() {
    Run run = Run.lector("say", "Good morning.", "--out", "-");
    assertTrue(run.done().out().startsWith("RIFF"));
  }

  @Test
  void namesAFileThatItCantWrite() {
    Path nowhere = folder.resolve("no/such/folder/a.wav");
    Run.lector("say", "Hi.", "--voice", "kevin16", "--out", nowhere.toString())
        .failed(ExitStatus.OUTPUT, nowhere.toString());
  }

  @Test
  void showsPhonemesLineByLine() {
    Run run =
        Run.withInput("The cat.\n\nIt read.\n", "text", "--each-line", "--stage", "phonemes", "-");
    assertEquals(List.of("ðə kˈæt.", "", "ˌɪt ɹˈɛd."), run.done().out().lines().toList());
  }

  @Test
  void showsAllStagesWithTheirPlacesAsJson() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "# A title\n\nIt cost $5 in 1987.\n");
    JsonNode outline = JSON.readTree(Run.lector("text", "--json", file.toString()).done().out());
    String text = outline.get("text").asText();
    int words = 0;
    for (JsonNode chapter : outline.get("chapters")) {
      for (JsonNode passage : chapter.get("passages")) {
        String own = passage.get("text").asText();
        int start = passage.get("start").asInt();
        assertEquals(own, text.substring(start, start + own.length()));
        for (JsonNode sentence : passage.get("sentences")) {
          for (JsonNode word : sentence.get("words")) {
            assertTrue(sentence.get("phonemes").asText().contains(word.get("phonemes").asText()));
            assertTrue(word.get("end").asInt() <= sentence.get("text").asText().length());
            words++;
          }
        }
      }
    }
    assertEquals(9, words);
  }

  @Test
  void givesOneJsonDocumentForSeveralInputs() throws IOException {
    String a = Files.writeString(folder.resolve("a.txt"), "One.").toString();
    String b = Files.writeString(folder.resolve("b.txt"), "Two.").toString();
    byte[] json = Run.lector("text", "--json", a, b).done().out().getBytes(StandardCharsets.UTF_8);
    assertEquals(
        2,
        JSON.readerFor(JsonNode.class).readValues(new ByteArrayInputStream(json)).readAll().size());
  }

  @Test
  void publishesWhatWasMade() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "Just one sentence here.\n");
    Path out = folder.resolve("out");
    Run.lector("make", "--voice", "kevin16", "--out", out.toString(), article.toString()).done();
    String feed = Files.readString(out.resolve("feed.xml"));
    Files.delete(out.resolve("feed.xml"));
    assertTrue(Run.lector("publish", out.toString()).done().err().contains("1 episode"));
    assertEquals(feed, Files.readString(out.resolve("feed.xml")));
  }
}
