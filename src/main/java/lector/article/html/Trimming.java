package lector.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lector.article.Characters;
import lector.article.Omission;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes out of an article's own elements what stands between and after its paragraphs. */
final class Trimming {

  private static final Pattern LETTERS_ONLY = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i)(?:(?:written |posted |published |story |words )?(?:by|von|par|por|di|door|af|av)[: ]+\\p{Lu}.{2,90}|.{0,40}\\b(?:19|20)\\d\\d\\b.{0,40})");
  private static final Set<String> LINES =
      Set.of(
          "p",
          "div",
          "span",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "a",
          "strong",
          "em",
          "b",
          "small",
          "section",
          "figcaption",
          "time",
          "center",
          "td",
          "label",
          "header");

  private static final int PARAGRAPH = 80;
  private static final int LONGEST_CONTROL = 260;

  private final Element root;
  private final String title;
  private final List<Omission> omissions;
  private final Prose prose;
  private final Shape shape;

  private Trimming(Element root, String title, List<Omission> omissions) {
    this.root = root;
    this.title = letters(title);
    this.omissions = omissions;
    this.prose = Prose.of(root);
    this.shape = Shape.of(root);
  }

  /**
   * Trims an element.
   *
   * @param root the element; changed
   * @param title the article's title: where it is repeated, that goes
   * @param omissions grows by what is removed
   */
  static void trim(Element root, String title, List<Omission> omissions) {
    Trimming trimming = new Trimming(root, title, omissions);
    trimming.removeOpening();
    trimming.removeTails();
    trimming.removeLines(root);
    trimming.removeLinkLists();
  }

  private static String letters(String text) {
    return LETTERS_ONLY.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static String text(Element element) {
    return Characters.oneLine(Characters.clean(element.text()));
  }

  private void remove(Node node, String text, String reason) {
    if (!text.isEmpty()) {
      omissions.add(new Omission(Omission.OUTSIDE, text, reason));
    }
    node.remove();
  }

  /** The title, and short lines with a name or a date, before the first paragraph. */
  private void removeOpening() {
    for (Element element : new ArrayList<>(root.getAllElements())) {
      if (element.equals(root) || !element.hasParent() || shape.holdsBlocks(element)) {
        continue;
      }
      boolean line = shape.breaksLine(element);
      String text = line ? text(element) : "";
      if (text.length() >= PARAGRAPH && !letters(text).equals(title)) {
        return;
      }
      boolean heading = element.normalName().matches("h[1-3]");
      if (!text.isEmpty() && letters(text).equals(title)) {
        remove(element, text, "the title, said before");
      } else if (line && !heading && BYLINE.matcher(text).matches() && !text.matches(".*[.!?…]$")) {
        remove(element, text, "byline and date");
      } else if (element.normalName().equals("h1")
          && !title.isEmpty()
          && title.contains(letters(text))) {
        remove(element, text, "the title, said before");
      }
    }
  }

  /** What stands under a heading under which no article goes on. */
  private void removeTails() {
    int total = prose.in(root);
    for (Element heading : root.select("h1, h2, h3, h4, h5, h6, p, div, strong, b")) {
      boolean isHeading = heading.normalName().startsWith("h");
      String text = heading.hasParent() && !shape.holdsBlocks(heading) ? text(heading) : "";
      Optional<String> reason = LineRules.TAIL_HEADINGS.reason(text);
      if (reason.isEmpty() || (!isHeading && !standsAlone(heading))) {
        continue;
      }
      List<Element> tail = tail(whole(heading), isHeading ? heading.normalName() : "h4");
      int lost = tail.stream().mapToInt(prose::in).sum();
      if (lost * 2L <= total || reason.get().equals("readers' comments")) {
        tail.forEach(element -> remove(element, text(element), reason.get()));
      }
    }
  }

  private static boolean standsAlone(Element element) {
    Element parent = element.parent();
    return parent != null
        && (!element.normalName().matches("strong|b") || text(parent).equals(text(element)));
  }

  /** The largest element that is no more than the heading. */
  private Element whole(Element heading) {
    Element at = heading;
    while (at.parent() != null
        && !at.parent().equals(root)
        && text(at.parent()).equals(text(heading))) {
      at = at.parent();
    }
    return at;
  }

  /** A heading and what follows it, up to the next heading of its rank. */
  private static List<Element> tail(Element heading, String rank) {
    List<Element> tail = new ArrayList<>(List.of(heading));
    for (Element next = heading.nextElementSibling();
        next != null;
        next = next.nextElementSibling()) {
      Element inner = next.selectFirst("h1, h2, h3, h4, h5, h6");
      if (inner != null && inner.normalName().compareTo(rank) <= 0) {
        break;
      }
      tail.add(next);
    }
    return tail;
  }

  /** Lines that are no part of any article. */
  private void removeLines(Element parent) {
    for (Element child : new ArrayList<>(parent.children())) {
      if (child.normalName().equals("pre") || Formulas.isFormula(child)) {
        continue;
      }
      boolean candidate =
          LINES.contains(child.normalName())
              && isOfItsOwn(child)
              && prose.allIn(child) <= LONGEST_CONTROL;
      String text = candidate ? text(child) : "";
      Optional<String> reason = LineRules.NOISE.reason(text);
      if (reason.isPresent()
          && !(child.normalName().equals("li")
              && prose.allIn(parent) > 2 * text.length()
              && !reason.get().equals("share buttons"))) {
        remove(child, text, reason.get());
      } else {
        removeLines(child);
      }
    }
  }

  /** Whether an element is a line, or all of one. */
  private boolean isOfItsOwn(Element element) {
    Element parent = element.parent();
    return shape.breaksLine(element) || (parent != null && text(parent).equals(text(element)));
  }

  /** Lists and boxes of nothing but links, unless a sentence leads to them. */
  private void removeLinkLists() {
    for (Element box : root.select("ul, ol, div, section, table, p, dl")) {
      if (!box.hasParent() || prose.in(box) > 0) {
        continue;
      }
      int links = box.select("a[href]").size();
      int all = prose.allIn(box);
      int linked = box.select("a[href]").stream().mapToInt(prose::allIn).sum();
      boolean few = box.normalName().equals("p") ? links < 3 : links < 2;
      if (!few && linked * 10L > all * 7L && !isLedTo(box)) {
        remove(box, text(box), "a list of links");
      }
    }
  }

  private static boolean isLedTo(Element box) {
    Element before = box.previousElementSibling();
    return before != null && before.normalName().equals("p") && text(before).matches(".*[:：]$");
  }
}
