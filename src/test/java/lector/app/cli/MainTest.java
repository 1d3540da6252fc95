package lector.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @Test
  void listsItsCommands() {
    String help = Run.lector("--help").done().out();
    for (String command :
        List.of("make", "text", "say", "publish", "check", "list", "remove", "voices")) {
      assertTrue(help.contains("\n  " + command + " "), help);
    }
    assertEquals(help, Run.lector("-h").done().out());
  }

  @Test
  void explainsItselfWhenNothingIsAsked() {
    Run run = Run.lector();
    assertEquals(ExitStatus.USAGE, run.status());
    assertTrue(run.out().contains("usage: lector COMMAND"), run.out());
  }

  @Test
  void namesItsVersion() {
    assertTrue(Run.lector("--version").done().out().matches("lector \\S+\\R"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"make", "text", "say", "publish", "check", "list", "remove", "voices"})
  void explainsEachCommandWithAnExample(String command) {
    String help = Run.lector(command, "--help").done().out();
    assertTrue(help.contains("usage: lector " + command + " [OPTIONS]"), help);
    assertTrue(help.contains("\nexample: lector " + command), help);
    assertTrue(help.contains("\n  --help "), help);
    Set<String> options = new HashSet<>();
    help.lines()
        .filter(line -> line.startsWith("  --"))
        .map(line -> line.strip().split(" ", 2)[0])
        .forEach(option -> assertTrue(options.add(option), option + " stands there twice"));
  }

  /** A command line that makes no sense, and what the message names of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sing                                  | "sing"
          --verbose                             | "--verbose"
          make                                  | no input
          text                                  | no input
          say                                   | no text
          make a.txt --louder                   | --louder
          make --out                            | out
          make a.txt --speed fast               | --speed is "fast"
          make a.txt --speed 3                  | from 0.5 to 2
          make a.txt --speed NaN                | --speed
          make a.txt --jobs 0                   | --jobs is "0"
          make a.txt --jobs 1.5                 | --jobs is "1.5"
          make a.txt --max-size -1              | --max-size
          make a.txt --format ogg               | ogg
          make a.txt --format ,                 | --format
          make a.txt --date 2024-02-30          | 2024-02-30
          make a.txt --date yesterday           | yesterday
          make a.txt --code sing                | announce or read
          make a.txt --tables skip              | --tables is "skip"
          make a.txt --voi heart                | --voi
          make a.txt --title=                   | --title is empty
          make a.txt --out=                     | --out is empty
          say hello --out s.mp3                 | writes WAV
          text a.txt --stage words              | article or chapters or sentences
          text a.txt --each-line --json         | --json
          say hello --speed 0                   | --speed
          publish one two                       | one folder
          list one two                          | one folder
          remove                                | one episode
          voices loud                           | "loud"
          """)
  void refusesACommandLineThatMakesNoSense(String line, String named) {
    Run.lector(line.split(" ", -1)).failed(ExitStatus.USAGE, named, "see lector --help");
  }

  @Test
  void showsWhereAnErrorAroseWhenAsked() {
    Run run = Run.lector("make", "--verbose");
    assertEquals(ExitStatus.USAGE, run.status());
    assertTrue(run.err().contains("\tat lector.app.cli."), run.err());
  }

  /** Files that are closed by an interruption are not files that can't be written. */
  @Test
  void saysThatItWasInterrupted(@TempDir Path folder) {
    Thread.currentThread().interrupt();
    Run.lector("publish", folder.toString()).failed(ExitStatus.INTERRUPTED, "interrupted");
    assertFalse(Thread.currentThread().isInterrupted());
  }
}
