package lector.article.ssml;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lector.article.Article;
import lector.article.ArticleReader;
import lector.article.Block;
import lector.article.Input;
import lector.article.Titles;
import lector.article.UnreadableInputException;

/** Reads SSML. */
public final class SsmlReader implements ArticleReader {

  @Override
  public boolean accepts(Input input) {
    return SsmlEvidence.suffices(input);
  }

  /**
   * Whether a text is SSML.
   *
   * @param text the text, or its beginning
   */
  public static boolean isSsml(String text) {
    return SsmlEvidence.isSsml(text);
  }

  /**
   * The lexicons that a document names, in its order.
   *
   * @param input any input; one that is not SSML names none
   * @return their addresses as they are written
   * @throws UnreadableInputException if it is not well-formed
   */
  public static List<String> lexicons(Input input) {
    return SsmlEvidence.suffices(input) ? walk(input).lexicons() : List.of();
  }

  @Override
  public Article read(Input input) {
    Walk walk = walk(input);
    List<Block> blocks = walk.blocks();
    return new Article(
        input.source(),
        walk.facts().title().orElseGet(() -> Titles.of(blocks)),
        walk.facts().authors(),
        walk.facts().date(),
        walk.facts().language(),
        Optional.empty(),
        Optional.empty(),
        walk.text(),
        blocks,
        walk.omissions());
  }

  private static Walk walk(Input input) {
    try {
      XMLStreamReader xml = SsmlXml.open(input);
      try {
        Walk walk = new Walk(xml, input.source().modified().isPresent());
        walk.toEnd();
        return walk;
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw SsmlXml.unreadable(input, e);
    }
  }
}
