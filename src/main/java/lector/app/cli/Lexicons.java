package lector.app.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import lector.article.UnreadableInputException;
import lector.phoneme.PlsReader;
import lector.phoneme.SpeechMarks;
import lector.phoneme.UserLexicon;
import org.apache.commons.cli.Options;

/**
 * The reader's own pronunciations for an input. What is nearer to the text wins: its own marks,
 * then {@code --lexicon}, then the file beside it with its name ({@code article.pls}), then the one
 * for all that lies there ({@code lector.pls}).
 */
final class Lexicons {

  private static final String FOLDERS_OWN = "lector.pls";
  private static final String EXTENSION = ".pls";

  private Lexicons() {}

  /** The options that name pronunciations. */
  static void addOptions(Options options) {
    options.addOption(Arguments.option("lexicon", "FILE", "your own pronunciations (W3C PLS 1.0)"));
    options.addOption(
        Arguments.flag("speech-marks", "[word](/IPA/) in Markdown says how a word sounds"));
  }

  /** The lexicon that {@code --lexicon} names; without it, an empty one. */
  static UserLexicon named(Arguments arguments) {
    return arguments
        .value("lexicon")
        .map(file -> PlsReader.read(Path.of(file)))
        .orElse(UserLexicon.EMPTY);
  }

  /**
   * All that is known of an input.
   *
   * @param input a path; or an address or {@link Inputs#STANDARD_INPUT}, which nothing lies beside
   */
  static UserLexicon of(Arguments arguments, String input) {
    UserLexicon named = named(arguments);
    if (!Inputs.isFile(input)) {
      if (arguments.has("speech-marks")) {
        throw new UsageException("--speech-marks needs a file: other inputs are read but once");
      }
      return named;
    }
    Path file = Inputs.path(input);
    UserLexicon files =
        named
            .over(existing(file.resolveSibling(baseName(file) + EXTENSION)))
            .over(existing(file.resolveSibling(FOLDERS_OWN)));
    return arguments.has("speech-marks") ? marks(file).over(files) : files;
  }

  private static UserLexicon existing(Path file) {
    return Files.isRegularFile(file) ? PlsReader.read(file) : UserLexicon.EMPTY;
  }

  private static UserLexicon marks(Path file) {
    try {
      return SpeechMarks.of(Files.readString(file)).lexicon();
    } catch (MalformedInputException e) {
      throw new UnreadableInputException(
          file.toString(), "is not UTF-8, which --speech-marks needs");
    } catch (IOException e) {
      throw new UnreadableInputException(file.toString(), "can't be read: is it there?");
    }
  }

  private static String baseName(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
