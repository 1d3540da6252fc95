package lector.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

  @TempDir Path folder;
  private Path out;

  @BeforeEach
  void makeBadInputs() throws IOException {
    out = folder.resolve("out");
    Files.createDirectory(folder.resolve("directory"));
    Files.createFile(folder.resolve("empty"));
    Files.writeString(folder.resolve("blank"), " \n\r\n\t\n");
    byte[] rubbish = new byte[5000];
    new Random(1).nextBytes(rubbish);
    Files.write(folder.resolve("rubbish"), rubbish);
    byte[] zeros = new byte[5000];
    Files.write(folder.resolve("zeros"), zeros);
    byte[] large = new byte[2 << 20];
    Arrays.fill(large, (byte) 'a');
    Files.write(folder.resolve("large"), large);
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing", "directory", "empty", "blank", "rubbish", "zeros", "large"})
  void namesTheInputAndMakesNothing(String name) {
    String input = folder.resolve(name).toString();
    Run.lector("make", "--max-size", "1", "--out", out.toString(), input)
        .failed(ExitStatus.INPUT, name);
    assertFalse(Files.exists(out));
    Run.lector("text", "--max-size", "1", input).failed(ExitStatus.INPUT, name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing", "directory", "empty", "rubbish", "zeros"})
  void namesTheSoundThatCannotBeUsed(String name) throws IOException {
    Path article = Files.writeString(folder.resolve("article.txt"), "Good morning to all of you.");
    String sound = folder.resolve(name).toString();
    for (String option : new String[] {"--intro", "--outro", "--chapter-sound"}) {
      String[] make = {"make", article.toString(), "--voice", "kevin16", option, sound};
      Run.lector(with(make, "--out", out.toString())).failed(ExitStatus.INPUT, name, "chime");
      Run.lector(with(make, "--out", "-", "--format", "wav")).failed(ExitStatus.INPUT, name);
    }
    assertFalse(Files.exists(out.resolve("feed.xml")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--quality apple --format mp3,opus   | apple is for mp3, m4a, m4b | opus",
        "--quality apple --format wav        | apple is for mp3, m4a, m4b | wav",
        "--quality archive --format flac,m4a | archive is for flac, wav   | m4a",
        "--quality archive --format epub     | archive is for flac, wav   | a talking book needs",
        "--quality best                      | best                       | archive",
        "--loudness -9                       | -9                         | from -30 to -12",
        "--loudness loud                     | loud                       | from -30 to -12"
      })
  void refusesWhatMakesNoSense(String options, String first, String second) {
    String[] make = {"make", "article.txt", "--out", out.toString()};
    Run.lector(with(make, options.split(" ", -1))).failed(ExitStatus.USAGE, first, second);
    assertFalse(Files.exists(out));
  }

  private static String[] with(String[] arguments, String... more) {
    return Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray(String[]::new);
  }

  @Test
  void refusesAnEmptyStream() {
    Run.withInput("", "text", "-").failed(ExitStatus.INPUT, "standard input");
  }

  @Test
  void saysWhichAddressesCanBeRead() {
    Run.lector("make", "--out", out.toString(), "ftp://example.org/a")
        .failed(ExitStatus.INPUT, "ftp://example.org/a", "http or https");
  }

  @Test
  void refusesThePrivateNetworkUnlessItIsAllowed() {
    Run.lector("text", "http://127.0.0.1:9/a")
        .failed(ExitStatus.INPUT, "http://127.0.0.1:9/a", "--allow-private-network");
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing", "directory", "rubbish"})
  void namesAnInputThatCantBeReadByLine(String name) {
    Run.lector("text", "--each-line", folder.resolve(name).toString())
        .failed(ExitStatus.INPUT, name);
  }

  @Test
  void readsTheOthersWhenOneOfSeveralInputsIsBad() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), "All is well.\n");
    for (String eachLine : new String[] {"--quiet", "--each-line"}) {
      Run run = Run.lector("text", eachLine, folder.resolve("missing").toString(), good.toString());
      run.failed(ExitStatus.SOME_FAILED, "missing");
      assertEquals(
          "All is well" + System.lineSeparator(), run.out().replace("\n", System.lineSeparator()));
    }
  }

  @Test
  void failsWhenAllOfSeveralInputsAreBad() {
    Run run =
        Run.lector(
            "text", folder.resolve("missing").toString(), folder.resolve("empty").toString());
    assertEquals(ExitStatus.INPUT, run.status());
    assertEquals(2, run.err().lines().count());
    assertTrue(run.out().isEmpty());
  }

  @Test
  void refusesALexiconThatCantBeRead() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), "All is well.\n");
    Path lexicon = Files.writeString(folder.resolve("own.pls"), "<lexicon><lexeme/></lexicon>");
    Run.lector("make", "--out", out.toString(), "--lexicon", lexicon.toString(), good.toString())
        .failed(ExitStatus.INPUT, "own.pls", "line 1");
    Run.lector("text", "--lexicon", lexicon.toString(), good.toString())
        .failed(ExitStatus.INPUT, "own.pls", "line 1");
    assertFalse(Files.exists(out));
  }

  @Test
  void saysThatTheOutputFolderIsAFile() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), "All is well.\n");
    String file = folder.resolve("empty").toString();
    Run.lector("make", "--out", file, good.toString())
        .failed(ExitStatus.OUTPUT, file, "is a file", "--out");
    Run.lector("text", "--out", file, good.toString()).failed(ExitStatus.OUTPUT, file);
    Run.lector("publish", file).failed(ExitStatus.OUTPUT, file);
  }

  @Test
  void saysThatThereIsNothingToPublish() {
    Run.lector("publish", out.toString()).failed(ExitStatus.OUTPUT, out.toString(), "lector make");
    assertFalse(Files.exists(out));
  }

  @Test
  void saysWhatIsWrongInTheShow() throws IOException {
    Files.createDirectory(out);
    Files.writeString(out.resolve("show.toml"), "title = [1\n");
    Run.lector("publish", out.toString()).failed(ExitStatus.USAGE, "show.toml");
  }
}
