package lector.app.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import lector.article.UnreadableInputException;
import lector.article.ssml.SsmlReader;
import lector.episode.OutputException;
import lector.phoneme.PlsReader;
import lector.phoneme.SpeechMarks;
import lector.phoneme.UserLexicon;
import lector.publish.show.Show;
import org.apache.commons.cli.Options;

/**
 * The reader's own pronunciations for an input. What is nearer to the text wins: its own marks,
 * then {@code --lexicon}, then what an SSML document names, then the file beside it with its name
 * ({@code article.pls}), then the one for all that lies there ({@code lector.pls}), then the one
 * that the show's {@code show.toml} names.
 */
final class Lexicons {

  private static final String FOLDERS_OWN = "lector.pls";
  private static final Pattern XML = Pattern.compile(".*\\.(ssml|xml)", Pattern.CASE_INSENSITIVE);
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
   * @param show what the show knows
   */
  static UserLexicon of(Arguments arguments, String input, UserLexicon show) {
    UserLexicon named = named(arguments).over(show);
    if (!Inputs.isFile(input)) {
      if (arguments.has("speech-marks")) {
        throw new UsageException("--speech-marks needs a file: other inputs are read but once");
      }
      return named;
    }
    Path file = Inputs.path(input);
    UserLexicon files =
        named(arguments)
            .over(ofDocument(arguments, file))
            .over(existing(file.resolveSibling(baseName(file) + EXTENSION)))
            .over(existing(file.resolveSibling(FOLDERS_OWN)))
            .over(show);
    return arguments.has("speech-marks") ? marks(file).over(files) : files;
  }

  /**
   * The pronunciations of a show, where there is one.
   *
   * @param folder its output folder
   */
  static UserLexicon ofShow(Path folder) {
    if (Files.notExists(folder.resolve(Show.FILE))) {
      return UserLexicon.EMPTY;
    }
    try {
      return ofShow(Show.load(folder).lexicon());
    } catch (IOException e) {
      throw new OutputException(folder, e);
    }
  }

  /**
   * The pronunciations of a show.
   *
   * @param file what its settings name
   */
  static UserLexicon ofShow(Optional<Path> file) {
    return file.map(PlsReader::read).orElse(UserLexicon.EMPTY);
  }

  /** What an SSML document names; of several, the last wins (SSML 1.1, section 3.1.5.1). */
  private static UserLexicon ofDocument(Arguments arguments, Path file) {
    UserLexicon lexicon = UserLexicon.EMPTY;
    if (!XML.matcher(file.toString()).matches()) {
      return lexicon;
    }
    for (String uri : SsmlReader.lexicons(Inputs.articles(arguments).load(file))) {
      lexicon = PlsReader.read(file.resolveSibling(uri)).over(lexicon);
    }
    return lexicon;
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
