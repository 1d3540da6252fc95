package lector.article;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The door: gives an article for a file or a stream.
 *
 * <p>The format is judged by the content first, then by the name. Safe for use by many threads.
 */
public final class Articles {

  /** The most that is read when the caller sets no other limit, in mebibytes. */
  public static final int DEFAULT_MAX_MEBIBYTES = 16;

  /** Readers of what is more than text, in the order in which they are asked. */
  private static final List<ArticleReader> READERS =
      ServiceLoader.load(ArticleReader.class, Articles.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();

  /** Readers of text; the last one takes anything. */
  private static final List<ArticleReader> TEXT_READERS =
      List.of(new MarkdownReader(), new PlainTextReader());

  private final InputLoader loader;
  private final Limits limits;

  /** Reads inputs of up to {@link #DEFAULT_MAX_MEBIBYTES}. */
  public Articles() {
    this(Limits.DEFAULT);
  }

  /**
   * Reads inputs of up to a size.
   *
   * @param maxMebibytes the largest input that is read, in mebibytes; at least 1
   */
  public Articles(int maxMebibytes) {
    this(new Limits(maxMebibytes, Limits.DEFAULT.maxUnpackedMebibytes()));
  }

  /** Reads inputs within limits. */
  public Articles(Limits limits) {
    this.loader = new InputLoader(limits.maxMebibytes());
    this.limits = limits;
  }

  /**
   * Reads a file.
   *
   * @param file the file's path
   * @throws UnreadableInputException if it is missing, a folder, not readable, empty, too large, or
   *     not text
   */
  public Article read(Path file) {
    return read(loader.load(file), file.toString());
  }

  /**
   * The bytes of a file.
   *
   * @throws UnreadableInputException if it is missing, a folder, not readable, empty, or too large
   */
  public Input load(Path file) {
    return loader.load(file);
  }

  /**
   * Reads a stream to its end, or to the limit; does not close it.
   *
   * @param in the bytes of the article
   * @param name what to call them: {@code standard input}
   * @throws UnreadableInputException if they are empty, too many, or not text
   */
  public Article read(InputStream in, String name) {
    return read(loader.load(in, name), name);
  }

  /**
   * Reads what is already here.
   *
   * @param input the bytes
   * @param shownAs the path or address to call them by in messages
   * @throws UnreadableInputException if there is no article in them
   */
  public Article read(Input input, String shownAs) {
    Article article;
    try {
      article = Languages.settle(reader(input, shownAs).read(input.with(limits)));
    } catch (UnreadableInputException e) {
      throw e.of(shownAs);
    }
    if (article.text().isBlank()) {
      throw new UnreadableInputException(
          shownAs, "has no text in it to read: give a file with an article");
    }
    return article;
  }

  private static ArticleReader reader(Input input, String shownAs) {
    Optional<ArticleReader> reader = first(READERS, input);
    if (reader.isEmpty()) {
      Formats.rejectWhatIsNotText(input.bytes(), shownAs);
    }
    return reader.or(() -> first(TEXT_READERS, input)).orElseThrow();
  }

  private static Optional<ArticleReader> first(List<ArticleReader> readers, Input input) {
    return readers.stream().filter(reader -> reader.accepts(input)).findFirst();
  }
}
