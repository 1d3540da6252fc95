package lector.article;

/** Reads one format. Implementations keep no state between calls. */
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
