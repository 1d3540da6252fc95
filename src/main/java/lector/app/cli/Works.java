package lector.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lector.article.Anthology;
import lector.article.Article;
import lector.article.UnreadableInputException;
import lector.script.Chapters;
import org.apache.commons.cli.Options;

/** What becomes an episode: an input, each chapter of one, or several inputs together. */
final class Works {

  /** How inputs can be divided. */
  enum Split {
    NONE,
    CHAPTERS
  }

  private final Split split;
  private final boolean isIntoOne;

  Works(Arguments arguments) {
    this.split = arguments.choice("split", Split.NONE);
    this.isIntoOne = arguments.has("into-one");
    if (isIntoOne) {
      if (split != Split.NONE || arguments.has("title")) {
        throw new UsageException(
            "--into-one makes one episode and names it: it goes neither with --split nor --title");
      }
      arguments.filled("into-one");
    }
  }

  /** The options that say it. */
  static void addOptions(Options options) {
    options.addOption(
        Arguments.option("split", "HOW", "chapters: an episode of each chapter; none (default)"));
    options.addOption(
        Arguments.option("into-one", "TITLE", "one episode of all inputs, each a chapter or more"));
  }

  /** Whether an episode is made of the whole of each input. */
  boolean areWhole() {
    return split == Split.NONE && !isIntoOne;
  }

  /** The articles of which episodes are made. */
  List<Article> of(Article article) {
    return split == Split.CHAPTERS ? Chapters.of(article) : List.of(article);
  }

  /**
   * Several inputs as one article.
   *
   * @param check throws if the voice can't read an article
   * @throws UnreadableInputException if one of them has no article in it: an episode that lacks one
   *     would be taken for whole
   */
  static Article together(
      String title, List<String> inputs, Inputs reader, Consumer<Article> check) {
    List<Article> articles = new ArrayList<>();
    for (String input : inputs) {
      Article article = reader.read(input);
      check.accept(article);
      articles.add(article);
    }
    return Anthology.of(title, articles);
  }
}
