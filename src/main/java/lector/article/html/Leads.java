package lector.article.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds the opening paragraph that many a site sets apart from the article's text, above it. */
final class Leads {

  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:lead|lede|leadin|lead-?text|lead-?paragraph|standfirst|stand-first|chapo|chapeau|intro|introduction|article-?intro|abstract|vorspann|anreisser|entradilla|bajada|occhiello|sommario|ingress|excerpt-lead|summary-lead|post-intro)(?:$|[\\s_-])");

  private static final int SHORTEST = 60;
  private static final int LONGEST = 1500;

  private Leads() {}

  /**
   * The lead of a page, if it is not among the elements that were found.
   *
   * @param body the page's body
   * @param roots the elements that hold the text
   */
  static Optional<Element> of(Element body, List<Element> roots) {
    if (roots.isEmpty() || roots.get(0).equals(body)) {
      return Optional.empty();
    }
    Element first = roots.get(0);
    Element scope =
        Optional.ofNullable(first.closest("article, main, [role=main], .article, #content, #main"))
            .orElse(body);
    return scope.select("[class], [id]").stream()
        .takeWhile(element -> !element.equals(first))
        .filter(
            element ->
                NAME.matcher(element.className()).find() || NAME.matcher(element.id()).find())
        .filter(
            element ->
                Stream.concat(first.parents().stream(), Stream.of(first))
                    .noneMatch(element::equals))
        .filter(element -> isLead(element, first))
        .findFirst();
  }

  private static boolean isLead(Element element, Element first) {
    String text = element.text();
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && element.selectFirst("h1, a[href] + a[href] + a[href]") == null
        && !first.text().contains(text);
  }
}
