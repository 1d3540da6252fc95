package lector.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import lector.article.Article;
import lector.article.Articles;
import lector.article.Overrides;
import lector.article.UnreadableInputException;
import org.apache.commons.cli.Options;

/** Reads the inputs that a command line names. */
final class Inputs {

  /** The operand that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://.*");

  private final Articles articles;
  private final Overrides overrides;
  private final Console console;

  Inputs(Arguments arguments, Console console) {
    int limit = arguments.whole("max-size", Articles.DEFAULT_MAX_MEBIBYTES, 1, 1024);
    this.articles = new Articles(limit);
    this.overrides =
        new Overrides(
            arguments.filled("title").map(title -> title.replaceAll("\\s+", " ").strip()),
            arguments.has("author") ? arguments.values("author", "") : List.of(),
            arguments.date("date"));
    this.console = console;
  }

  /** The options that say how inputs are read. */
  static void addOptions(Options options) {
    options.addOption(
        Arguments.option(
            "max-size",
            "MIB",
            "largest input that is read (default " + Articles.DEFAULT_MAX_MEBIBYTES + ")"));
  }

  /** The inputs that the command line names: at least one. */
  static List<String> of(Arguments arguments) {
    if (arguments.operands().isEmpty()) {
      throw new UsageException("no input is named: give a file, or - for standard input");
    }
    return arguments.operands();
  }

  /**
   * Reads an input.
   *
   * @param input a path, or {@link #STANDARD_INPUT}
   * @throws UnreadableInputException if there is no article in it
   */
  Article read(String input) {
    return overrides.applyTo(
        input.equals(STANDARD_INPUT)
            ? articles.read(console.in(), "standard input")
            : articles.read(path(input)));
  }

  /**
   * Opens an input to be read line by line, as UTF-8.
   *
   * @param input a path, or {@link #STANDARD_INPUT}
   */
  BufferedReader lines(String input) throws IOException {
    return input.equals(STANDARD_INPUT)
        ? new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8))
        : Files.newBufferedReader(path(input));
  }

  /** The path that an input names. */
  static Path path(String input) {
    if (ADDRESS.matcher(input).matches()) {
      throw new UnreadableInputException(
          input, "addresses can't be read yet: save the page as text and give the file");
    }
    try {
      return Path.of(input);
    } catch (InvalidPathException e) {
      throw new UnreadableInputException(input, "is not a path: " + e.getReason());
    }
  }
}
