package lector.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stages that need no voice. */
class TextCommandTest {

  private static final String ARTICLE =
      """
      # The Lighthouse

      It was built in 1987. Dr. Smith paid $5 for it.

      ## Why there?

      The FBI asked.
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          article   | The Lighthouse//It was built in 1987. Dr. Smith paid $5 for it.//Why there?//The FBI asked./
          chapters  | Introduction/Why there?/
          sentences | The Lighthouse/It was built in 1987./Dr. Smith paid $5 for it./Why there?/The FBI asked./
          spoken    | The Lighthouse/It was built in nineteen eighty-seven/Doctor Smith paid five dollars for it/Why there/The F B I asked/
          """)
  void showsAStage(String stage, String text) throws IOException {
    String input = Files.writeString(folder.resolve("a.md"), ARTICLE).toString();
    String actual = Run.lector("text", "--stage", stage, input).done().out();
    assertEquals(text, actual.replace(System.lineSeparator(), "/").replace("\n", "/"));
    assertEquals(actual, Run.lector("text", input, "--stage", stage).done().out());
    assertEquals(actual, Run.withInput(ARTICLE, "text", "-", "--stage=" + stage).done().out());
  }

  @Test
  void givesOneLineForEachLine() {
    Run run =
        Run.withInput("One two. Three!\n\n   \n***\nIt's 5.\r\nno end", "text", "--each-line", "-");
    assertEquals(
        "One two Three\n\n\n\nIt's five\nno end\n", run.done().out().replace("\r\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource({"article", "chapters", "sentences", "spoken"})
  void givesAsManyLinesAsThereAreAtEveryStage(String stage) {
    String lines = "# Heading\n\n* item\n1. one\u2028two\u0085three\f four\u000b!\n| a | b |\n";
    String out = Run.withInput(lines, "text", "--each-line", "--stage", stage, "-").done().out();
    assertEquals(5, out.lines().count());
    assertEquals(5, out.split("\\R", -1).length - 1, "line ends of every kind");
  }

  @Test
  void givesNothingForNoLines() {
    assertEquals("", Run.withInput("", "text", "--each-line", "-").done().out());
  }

  @Test
  void writesAFileForEachInput() throws IOException {
    String first = Files.writeString(folder.resolve("a.md"), "Five: 5.").toString();
    String second = Files.writeString(folder.resolve("a.txt"), "Six: 6.").toString();
    String third = Files.writeString(folder.resolve("noextension"), "Seven: 7.").toString();
    Path out = folder.resolve("deep/out");
    Run run =
        Run.withInput("Eight: 8.", "text", "--out", out.toString(), first, second, third, "-");
    assertEquals("", run.done().out());
    assertEquals("Five five\n", Files.readString(out.resolve("a.txt")));
    assertEquals("Six six\n", Files.readString(out.resolve("a.txt.txt")));
    assertEquals("Seven seven\n", Files.readString(out.resolve("noextension.txt")));
    assertEquals("Eight eight\n", Files.readString(out.resolve("standard-input.txt")));
  }

  @Test
  void writesAFileForEachInputLineByLineToo() throws IOException {
    String input = Files.writeString(folder.resolve("a.txt"), "Five: 5.\n\nSix: 6.\n").toString();
    Path out = folder.resolve("out");
    Run run = Run.lector("text", "--each-line", "--out", out.toString(), input);
    assertEquals("", run.done().out());
    assertEquals("Five five\n\nSix six\n", Files.readString(out.resolve("a.txt")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en-US | On November fifth twenty twenty-four one hundred one came
          en-GB | On the eleventh of May twenty twenty-four one hundred and one came
          """)
  void readsDatesAndNumbersAsTheLocaleSays(String locale, String spoken) {
    Run run = Run.withInput("On 11/5/2024, 101 came.", "text", "-", "--locale", locale);
    assertEquals(spoken, run.done().out().strip());
  }

  @Test
  void refusesALocaleThatItDoesNotKnow() {
    Run.withInput("x", "text", "-", "--locale", "de-DE")
        .failed(ExitStatus.USAGE, "--locale", "de-DE", "en-GB");
  }
}
