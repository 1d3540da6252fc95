package lector.article.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lector.article.Tables;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Finds the elements that hold an article's text: where the page's builder names them, by the name,
 * otherwise, and where the named one holds too little, by where the prose is.
 */
final class BodyFinder {

  /** An element that holds this share of its parent's prose is where the article is, in percent. */
  private static final int DOMINANT = 75;

  /** A named element must hold this share of what lies densest, in percent. */
  private static final int ENOUGH = 40;

  /** Prose beside the densest element belongs to it if so much of its text is prose, in percent. */
  private static final int SAME_KIND = 60;

  private static final Set<String> ATOMS =
      Set.of("p", "pre", "blockquote", "ul", "ol", "li", "figure", "dl", "h1", "h2", "h3");

  private static final Map<Integer, List<Evaluator>> NAMES =
      Tables.read(BodyFinder.class, "body-names.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> Integer.valueOf(row.get(0)),
                  TreeMap::new,
                  Collectors.mapping(row -> QueryParser.parse(row.get(1)), Collectors.toList())));

  /** Within a named element, what holds this share of it is the text without its frame. */
  private static final int TIGHT = 90;

  /** What holds the parts of a text may hold so much more than they do, in percent. */
  private static final int TOGETHER = 125;

  private final Element body;
  private final boolean isThread;
  private final Prose prose;

  private BodyFinder(Element body, boolean isThread) {
    this.body = body;
    this.isThread = isThread;
    this.prose = Prose.of(body);
  }

  /**
   * The elements, in reading order; none lies in another.
   *
   * @param isThread whether the page is a conversation, of many parts that are alike
   */
  static List<Element> find(Element body, boolean isThread) {
    return new BodyFinder(body, isThread).find();
  }

  private List<Element> find() {
    List<Element> densest = withItsLike(densest());
    int most = densest.stream().mapToInt(prose::in).sum();
    for (List<Evaluator> selectors : NAMES.values()) {
      Optional<List<Element>> named = named(selectors);
      if (named.isPresent() && inAll(named.get()) * 100L >= (long) most * ENOUGH && most > 0) {
        return named.get();
      }
    }
    return densest;
  }

  private int inAll(List<Element> elements) {
    return elements.stream().mapToInt(prose::in).sum();
  }

  /** The named element with the most prose, and those of the same name that are not within it. */
  private Optional<List<Element>> named(List<Evaluator> selectors) {
    List<Element> found =
        body.stream()
            .filter(element -> !ATOMS.contains(element.normalName()))
            .filter(element -> selectors.stream().anyMatch(element::is))
            .toList();
    Optional<Element> best =
        found.stream()
            .max(Comparator.<Element>comparingInt(prose::in).thenComparing(BodyFinder::depth))
            .map(most -> innermost(most, found));
    return best.map(
        element ->
            inTheirParent(
                found.stream()
                    .filter(other -> other.normalName().equals(element.normalName()))
                    .filter(other -> other.attr("class").equals(element.attr("class")))
                    .filter(other -> other.equals(element) || belongs(other, element))
                    .toList()));
  }

  /** Parts that stand side by side, with the headings and lists between them. */
  private List<Element> inTheirParent(List<Element> parts) {
    Element parent = parts.get(0).parent();
    boolean together =
        parts.size() > 1
            && parent != null
            && parts.stream().allMatch(part -> parent.equals(part.parent()))
            && prose.in(parent) * 100L <= inAll(parts) * (long) TOGETHER;
    return together ? List.of(parent) : parts;
  }

  private Element innermost(Element most, List<Element> found) {
    return found.stream()
        .filter(element -> element.parents().contains(most))
        .filter(element -> prose.in(element) * 100L >= prose.in(most) * (long) TIGHT)
        .max(Comparator.comparingInt(BodyFinder::depth))
        .orElse(most);
  }

  private static int depth(Element element) {
    return element.parents().size();
  }

  /** Whether another element of the same name is a further part of the text and no teaser. */
  private boolean belongs(Element other, Element best) {
    return other.parents().stream().noneMatch(best::equals)
        && best.parents().stream().noneMatch(other::equals)
        && prose.in(other) * 100L >= prose.allIn(other) * (long) SAME_KIND
        && (isThread || siblings(other, best) || inOneArticle(other, best));
  }

  /** Whether two elements are not parts of two articles that one page shows. */
  private boolean inOneArticle(Element a, Element b) {
    Element article = a.closest("article");
    Element other = b.closest("article");
    if (article == null) {
      return other == null && body.select("h1").size() < 2;
    }
    return article.equals(other);
  }

  private static boolean siblings(Element a, Element b) {
    return a.parent() != null && a.parent().equals(b.parent());
  }

  /** Goes down as long as one child has most of the prose. */
  private Element densest() {
    Element at = body;
    while (true) {
      Element parent = at;
      Optional<Element> child =
          parent.children().stream()
              .filter(e -> !ATOMS.contains(e.normalName()) && !isDataTable(e))
              .filter(e -> prose.in(e) * 100L >= prose.in(parent) * (long) DOMINANT)
              .max(Comparator.comparingInt(prose::in));
      if (child.isEmpty() || prose.in(parent) == 0) {
        return at;
      }
      at = child.get();
    }
  }

  private static boolean isDataTable(Element element) {
    return element.normalName().equals("table") && HtmlTables.isData(element);
  }

  /** With the elements beside it that are prose as well. */
  private List<Element> withItsLike(Element element) {
    Element parent = element.parent();
    if (element.equals(body) || parent == null) {
      return List.of(element);
    }
    List<Element> all = new ArrayList<>();
    for (Element sibling : parent.children()) {
      int share = prose.allIn(sibling) == 0 ? 0 : prose.in(sibling) * 100 / prose.allIn(sibling);
      if (sibling.equals(element) || (share >= SAME_KIND && prose.in(sibling) > 0)) {
        all.add(sibling);
      }
    }
    return all;
  }
}
