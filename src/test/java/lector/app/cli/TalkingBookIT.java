package lector.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.WriterReportImpl;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Talking books as EPUBCheck, the W3C's validator, judges them. */
class TalkingBookIT {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"lighthouse.md", "bread.txt", "everything.md"})
  void isAValidBook(String name) throws IOException {
    Path book = Path.of(make(name, "epub").get(1));
    StringWriter findings = new StringWriter();
    WriterReportImpl report = new WriterReportImpl(new PrintWriter(findings, true), "", true);
    new EpubCheck(book.toFile(), report).check();
    assertEquals(
        0,
        report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount(),
        findings.toString());
  }

  @Test
  void bringsTheAudioThatTheFeedNeeds() throws IOException {
    List<String> files = make("bread.txt", "epub");
    assertTrue(
        files.get(0).endsWith("bread.mp3") && files.get(1).endsWith("bread.epub"), files + "");
    String feed = Files.readString(folder.resolve("out/feed.xml"));
    assertTrue(feed.contains("bread.mp3\" length=") && feed.contains("type=\"audio/mpeg\""), feed);
    String page = Files.readString(Path.of(files.get(0)).resolveSibling("index.html"));
    assertTrue(page.contains("Download EPUB"), page);
  }

  @Test
  void addsTheAudioThatABookNeeds() throws IOException {
    List<String> files = make("bread.txt", "wav,epub");
    assertEquals(
        List.of("wav", "mp3", "epub"),
        files.stream().map(file -> file.substring(file.lastIndexOf('.') + 1)).toList());
  }

  private List<String> make(String name, String formats) throws IOException {
    Path article = folder.resolve(name);
    Files.write(article, TalkingBookIT.class.getResourceAsStream(name).readAllBytes());
    String out = folder.resolve("out").toString();
    Run run =
        Run.lector(
            "make",
            article.toString(),
            "--out",
            out,
            "--voice",
            "kevin16",
            "--format",
            formats,
            "--date",
            "2024-11-01");
    return run.done().out().lines().toList();
  }
}
