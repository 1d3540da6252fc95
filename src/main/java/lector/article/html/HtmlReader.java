package lector.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lector.article.Article;
import lector.article.ArticleReader;
import lector.article.Block;
import lector.article.Body;
import lector.article.Input;
import lector.article.Languages;
import lector.article.Omission;
import lector.article.Titles;
import lector.article.UnreadableInputException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads web pages and pieces of them. */
public final class HtmlReader implements ArticleReader {

  /** Elements within one another; deeper ones are taken for children of the last. */
  private static final int DEEPEST = 256;

  /** Tags; a page of 16 MiB of prose has fewer. */
  private static final int MOST_TAGS = 400_000;

  @Override
  public boolean accepts(Input input) {
    return HtmlEvidence.suffices(input);
  }

  @Override
  public Article read(Input input) {
    String html = HtmlDecoder.decode(input);
    if (html.chars().filter(c -> c == '<').count() > MOST_TAGS) {
      throw new UnreadableInputException(
          input.source().name(),
          "has more than "
              + MOST_TAGS
              + " tags, more than a page for people has: save its text alone");
    }
    String address = input.source().uri().map(Object::toString).orElse("");
    Supplier<Document> page =
        () -> Jsoup.parse(html, address, Parser.htmlParser().setMaxDepth(DEEPEST));
    PageFacts facts = new PageFacts(page.get(), input.source().uri());
    Optional<String> title = facts.title();
    Extraction extraction = Extraction.of(page, facts, title.orElse(""));
    List<Omission> omissions = new ArrayList<>(extraction.omissions());
    Body body = new Body();
    Element holder = Document.createShell(address).body();
    holder.appendChildren(extraction.roots());
    List<Block> blocks = new HtmlBlocks(body, omissions).read(holder);
    return new Article(
        input.source(),
        title.orElseGet(() -> Titles.of(blocks)),
        facts.authors(),
        facts.date(),
        facts.language().orElse(Languages.UNDETERMINED),
        facts.url(),
        facts.image(),
        body.text(),
        blocks,
        omissions);
  }
}
