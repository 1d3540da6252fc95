package lector.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import lector.article.Article;
import lector.article.Articles;
import lector.article.Languages;
import lector.article.Limits;
import lector.article.Overrides;
import lector.article.UnreadableInputException;
import lector.article.web.Fetcher;
import lector.article.web.WebAddress;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** Reads the inputs that a command line names. */
final class Inputs {

  /** The operand that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://.*");

  private final Articles articles;
  private final Overrides overrides;
  private final Optional<String> language;
  private final Console console;
  private final Supplier<Fetcher> fetchers;
  private @Nullable Fetcher fetcher;

  Inputs(Arguments arguments, Console console) {
    this.articles = articles(arguments);
    this.language = arguments.filled("language").map(Inputs::language);
    this.overrides =
        new Overrides(
            arguments.filled("title").map(title -> title.replaceAll("\\s+", " ").strip()),
            arguments.has("author") ? arguments.values("author", "") : List.of(),
            arguments.date("date"));
    this.console = console;
    this.fetchers = () -> Web.fetcher(arguments, maxSize(arguments));
  }

  /** Reads files within the limits that the command line sets. */
  static Articles articles(Arguments arguments) {
    int unpacked = arguments.whole("max-unpacked", Limits.DEFAULT.maxUnpackedMebibytes(), 1, 4096);
    return new Articles(new Limits(maxSize(arguments), unpacked));
  }

  private static int maxSize(Arguments arguments) {
    return arguments.whole("max-size", Articles.DEFAULT_MAX_MEBIBYTES, 1, 1024);
  }

  /** The options that say how inputs are read. */
  static void addOptions(Options options) {
    options.addOption(
        Arguments.option(
            "max-size",
            "MIB",
            "largest input that is read (default " + Articles.DEFAULT_MAX_MEBIBYTES + ")"));
    options.addOption(
        Arguments.option(
            "max-unpacked",
            "MIB",
            "most that a compressed input may become (default "
                + Limits.DEFAULT.maxUnpackedMebibytes()
                + ")"));
    options.addOption(
        Arguments.option(
            "language", "TAG", "language of the inputs, whatever they say: en, de-AT"));
    Web.addOptions(options);
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
   * @param input a path, an address on the web, or {@link #STANDARD_INPUT}
   * @throws UnreadableInputException if there is no article in it
   */
  Article read(String input) {
    Article article = overrides.applyTo(plain(input));
    return language.map(tag -> Languages.with(article, tag)).orElse(article);
  }

  private static String language(String tag) {
    if (Languages.primary(tag).isEmpty()) {
      throw new UsageException("--language is \"" + tag + "\", but must be a tag such as en");
    }
    return tag;
  }

  private Article plain(String input) {
    if (input.equals(STANDARD_INPUT)) {
      return articles.read(console.in(), "standard input");
    }
    return WebAddress.isOne(input)
        ? articles.read(fetcher().fetch(input).input(), input)
        : articles.read(path(input));
  }

  /** Made when it is first needed: most runs need none. */
  private synchronized Fetcher fetcher() {
    Fetcher ready = fetcher;
    if (ready == null) {
      ready = fetchers.get();
      fetcher = ready;
    }
    return ready;
  }

  /** Whether an input is a file, so that others can lie beside it. */
  static boolean isFile(String input) {
    return !input.equals(STANDARD_INPUT) && !WebAddress.isOne(input);
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

  /** A name for files that are made of an input: the last part of its path or address. */
  static String nameOf(String input) {
    if (isFile(input)) {
      return String.valueOf(Path.of(input).getFileName());
    }
    String name = input.replaceFirst("[?#].*", "").replaceFirst(".*/(?=[^/])", "");
    return input.equals(STANDARD_INPUT)
        ? "standard-input"
        : name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceFirst("-$", "");
  }

  /** The path that an input names. */
  static Path path(String input) {
    if (ADDRESS.matcher(input).matches()) {
      throw new UnreadableInputException(
          input, "can't be read this way: give a file, or an http or https address");
    }
    try {
      return Path.of(input);
    } catch (InvalidPathException e) {
      throw new UnreadableInputException(input, "is not a path: " + e.getReason());
    }
  }
}
