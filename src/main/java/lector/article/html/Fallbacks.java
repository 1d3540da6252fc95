package lector.article.html;

import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Other ways to an article's text, for pages whose elements show too little of it. */
final class Fallbacks {

  /** Pages above this are not given to Readability, whose time grows faster than they do. */
  private static final int MOST_ELEMENTS = 20_000;

  private Fallbacks() {}

  /** What Readability finds. */
  static Optional<Element> readability(Document page) {
    if (page.getAllElements().size() > MOST_ELEMENTS) {
      return Optional.empty();
    }
    try {
      String found = new Readability4J(page.baseUri(), page).parse().getContent();
      return Optional.ofNullable(found).map(html -> Jsoup.parse(html, page.baseUri()).body());
    } catch (RuntimeException e) {
      return Optional.empty(); // one of its defects; there are other ways
    }
  }

  /** What the page tells search engines, a paragraph a line. */
  static Optional<Element> articleBody(JsonLd json) {
    return json.articleBody()
        .map(
            text -> {
              Element body = new Element("div");
              text.lines()
                  .map(String::strip)
                  .filter(line -> !line.isEmpty())
                  .forEach(line -> body.appendElement("p").text(line));
              return body;
            });
  }
}
