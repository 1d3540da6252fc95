package lector.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lector proof}, and the lexicons that it leads to. */
class ProofIT {

  @TempDir Path folder;
  private String article = "";

  @BeforeEach
  void write() throws IOException {
    article =
        Files.writeString(
                folder.resolve("a.md"),
                "# Quarls\n\nThe Zorbleek's owner read it. Zorbleek slept.\n")
            .toString();
  }

  @Test
  void listsGuessesAndHomographsMostFrequentFirst() {
    List<String> lines = Run.lector("proof", article).done().out().lines().toList();
    assertTrue(lines.get(0).matches("  2× Zorbleek .*guessed"), lines.get(0));
    assertTrue(lines.get(1).contains("The Zorbleek's owner read it."), lines.get(1));
    assertTrue(lines.stream().anyMatch(line -> line.matches("  1× read .*ambiguous")));
    assertFalse(String.join("\n", lines).contains("× owner"));
  }

  /** The template as it stands changes no sound; a corrected one beside the article is found. */
  @Test
  void findsTheCorrectedLexiconBesideTheArticle() throws IOException {
    Path template = folder.resolve("a.pls");
    String before = phonemes();
    Run.lector("proof", article, "--lexicon-template", template.toString());
    assertTrue(Files.readString(template).contains("<grapheme>Zorbleek</grapheme>"));
    assertEquals(before, phonemes());
    assertFalse(Run.lector("proof", article).done().out().contains("Zorbleek "));
    Files.writeString(
        template,
        Files.readString(template).replaceAll("(Zorbleek</grapheme>\\s*<phoneme>)[^<]*", "$1ˈkæt"));
    assertTrue(phonemes().contains("kˈæts"), phonemes());
    Run.lector("proof", article, "--lexicon-template", template.toString())
        .failed(ExitStatus.USAGE, "a.pls", "already");
  }

  @Test
  void speaksEveryWordIntoAFile() throws IOException {
    Path audio = folder.resolve("audio");
    Run.lector("proof", article, "--audio", audio.toString());
    try (Stream<Path> files = Files.list(audio)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertEquals("001-zorbleek.wav", names.get(0));
    }
  }

  @Test
  void obeysMarksInMarkdownWhenAsked() throws IOException {
    Files.writeString(Path.of(article), "The [owl](/ˈkæt/) slept.\n");
    assertFalse(phonemes().contains("kˈæt"));
    String marked = Run.lector("text", "--stage=phonemes", "--speech-marks", article).done().out();
    assertEquals("ðə kˈæt slˈɛpt.\n", marked);
  }

  private String phonemes() {
    return Run.lector("text", "--stage", "phonemes", article).done().out();
  }
}
