package lector.article;

/**
 * Reads one format. Implementations keep no state between calls, and load what they need only when
 * they read.
 *
 * <p>A format is added by a line in {@code META-INF/services/lector.article.ArticleReader}. Readers
 * are asked in the order of the lines, before what is not text is refused; Markdown and plain text
 * come last.
 */
public interface ArticleReader {

  /** Whether this reader knows the format of the input, judged by its content first. */
  boolean accepts(Input input);

  /**
   * Reads the article.
   *
   * @throws UnreadableInputException if there is no article in it
   */
  Article read(Input input);
}
