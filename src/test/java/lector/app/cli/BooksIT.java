package lector.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lector.article.docx.SampleDocx;
import lector.article.epub.SampleEpub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From books and other documents to episodes, with a real voice. */
class BooksIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private String book = "";
  private String letter = "";
  private String out = "";

  @BeforeEach
  void putTheDocumentsThere() throws IOException {
    byte[] epub =
        new SampleEpub()
            .document("c.xhtml", "<h1>Copyright</h1><p>All rights.</p>")
            .document("1.xhtml", "<h1>Rails</h1><p>They lie where they lay.</p>")
            .document("2.xhtml", "<h1>Wires</h1><p>They hang in the air.</p>")
            .navigation(
                "<li><a href='text/1.xhtml'>Rails</a></li><li><a href='text/2.xhtml'>Wires</a></li>")
            .bytes();
    book = Files.write(folder.resolve("book.epub"), epub).toString();
    byte[] docx = SampleDocx.of(SampleDocx.p("The tram is late, and I have time to write."));
    letter = Files.write(folder.resolve("letter.docx"), docx).toString();
    out = folder.resolve("out").toString();
  }

  @Test
  void makesAnEpisodeOfEachChapterAndKnowsThemAgain() throws IOException {
    assertEquals(
        List.of("made Trams: Rails", "made Trams: Wires"), make(book, "--split", "chapters"));
    assertEquals(
        List.of("unchanged Trams: Rails", "unchanged Trams: Wires"),
        make(book, "--split", "chapters"));
  }

  @Test
  void makesOneEpisodeOfSeveralInputs() throws IOException {
    assertEquals(List.of("made Morning"), make(book, letter, "--into-one", "Morning"));
  }

  @Test
  void makesNothingInALanguageThatTheVoiceDoesNotSpeak() throws IOException {
    Path german = folder.resolve("bahn.txt");
    Files.writeString(
        german, "Die Bahn ist wieder da, und es waren die Leute am Hafen, die das wollten.");
    Run.lector("make", german.toString(), "--out", out).failed(ExitStatus.VOICE, "German");
    assertFalse(Files.exists(Path.of(out)));
  }

  @Test
  void refusesOptionsThatContradictOneAnother() {
    Run.lector("make", book, "--into-one", "A", "--title", "B")
        .failed(ExitStatus.USAGE, "--into-one");
    Run.lector("make", book, "--split", "pages").failed(ExitStatus.USAGE, "--split");
    Run.lector("make", book, "--language", "?").failed(ExitStatus.USAGE, "--language");
  }

  /** What became of the inputs: status and title of each episode. */
  private List<String> make(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of("make", "--out", out, "--json"));
    all.addAll(List.of(arguments));
    List<String> made = new ArrayList<>();
    for (JsonNode each : JSON.readTree(Run.lector(all.toArray(String[]::new)).done().out())) {
      made.add(each.get("status").asText() + " " + each.get("title").asText());
    }
    return made;
  }
}
