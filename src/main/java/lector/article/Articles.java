package lector.article;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The door: gives an article for a file or a stream.
 *
 * <p>The format is judged by the content first, then by the name. Safe for use by many threads.
 */
public final class Articles {

  /** The most that is read when the caller sets no other limit, in mebibytes. */
  public static final int DEFAULT_MAX_MEBIBYTES = 16;

  /** In the order in which they are asked; the last one takes anything that is text. */
  private static final List<ArticleReader> READERS =
      List.of(new MarkdownReader(), new PlainTextReader());

  private final InputLoader loader;

  /** Reads inputs of up to {@link #DEFAULT_MAX_MEBIBYTES}. */
  public Articles() {
    this(DEFAULT_MAX_MEBIBYTES);
  }

  /**
   * Reads inputs of up to a size.
   *
   * @param maxMebibytes the largest input that is read, in mebibytes; at least 1
   */
  public Articles(int maxMebibytes) {
    this.loader = new InputLoader(maxMebibytes);
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
   * Reads a stream to its end, or to the limit; does not close it.
   *
   * @param in the bytes of the article
   * @param name what to call them: {@code standard input}
   * @throws UnreadableInputException if they are empty, too many, or not text
   */
  public Article read(InputStream in, String name) {
    return read(loader.load(in, name), name);
  }

  private static Article read(Input input, String shownAs) {
    Formats.rejectWhatIsNotText(input.bytes(), shownAs);
    Article article =
        READERS.stream()
            .filter(reader -> reader.accepts(input))
            .findFirst()
            .orElseThrow()
            .read(input);
    if (article.text().isBlank()) {
      throw new UnreadableInputException(
          shownAs, "has no text in it to read: give a file with an article");
    }
    return article;
  }
}
