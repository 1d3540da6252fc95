package lector.article.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lector.article.Characters;
import lector.article.Omission;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Takes out of an article's own elements what stands between and after its paragraphs. */
final class Trimming {

  private static final Pattern LETTERS_ONLY = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?i:(?:written |posted |published |story |words )?(?:by|von|par|por|di|door|af|av))[: ]+\\p{Lu}.{2,60}|.{0,40}\\b(?:19|20)\\d\\d\\b.{0,40})");
  private static final Pattern SUBTITLE =
      Pattern.compile(
          "(?i).*(?:sub-?title|sub-?head|\\bdek\\b|kicker|eyebrow|strap-?line|tagline|overline).*");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:。！？؟।][\"”’»)]*$");
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
  private static final int SENTENCE = 40;
  private static final int TEASER = 20;
  private static final int NEAR = 8;
  private static final int REPEATED = 100;
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
    trimming.removeRepeats();
    trimming.removeLastHeadings();
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
      String text = text(element);
      boolean line = isOfItsOwn(element);
      boolean isTitle = !text.isEmpty() && letters(text).equals(title);
      boolean sentence = SENTENCE_END.matcher(text).matches();
      if (line
          && !isTitle
          && (text.length() >= PARAGRAPH || (sentence && text.length() >= SENTENCE))) {
        return;
      }
      boolean heading = element.normalName().matches("h[1-6]");
      if (isTitle || (element.normalName().equals("h1") && title.contains(letters(text)))) {
        remove(element, text, "the title, said before");
      } else if (line && !heading && !sentence && BYLINE.matcher(text).matches()) {
        remove(element, text, "byline and date");
      } else if (line && SUBTITLE.matcher(element.className()).matches() && !sentence) {
        remove(element, text, "a subtitle");
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
      if (child.normalName().equals("pre")
          || Formulas.isFormula(child)
          || (child.normalName().equals("table") && HtmlTables.isData(child))) {
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
    if (shape.breaksLine(element)) {
      return true;
    }
    for (Node at = element; at instanceof Element && !shape.breaksLine(at); at = at.parent()) {
      if (!endsLine(at.previousSibling(), -1) || !endsLine(at.nextSibling(), 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text of a line can't go on at a node, or beyond it where it says nothing. */
  private boolean endsLine(@Nullable Node node, int step) {
    Node at = node;
    for (int i = 0; i < NEAR && at != null && !shape.breaksLine(at) && says(at).isBlank(); i++) {
      at = step < 0 ? at.previousSibling() : at.nextSibling();
    }
    return at == null || shape.breaksLine(at);
  }

  private static String says(Node node) {
    return node instanceof TextNode text
        ? text.text()
        : node instanceof Element element ? element.text() : "";
  }

  /** Lists and boxes of nothing but links, unless a sentence leads to them. */
  private void removeLinkLists() {
    for (Element box : root.select("ul, ol, div, section, table, td, p, dl")) {
      if (!box.hasParent() || prose.in(box) > 0) {
        continue;
      }
      int links = box.select("a[href]").size();
      int all = prose.allIn(box);
      int linked = box.select("a[href]").stream().mapToInt(prose::allIn).sum();
      boolean only = box.normalName().equals("p") && linked == all && all >= TEASER;
      boolean most = links >= (box.normalName().equals("p") ? 3 : 2) && linked * 10L > all * 7L;
      if ((only || most) && !isLedTo(box)) {
        remove(box, text(box), only ? "a link to another page" : "a list of links");
      }
    }
  }

  /** Paragraphs that a page has twice, for two sizes of screens. */
  private void removeRepeats() {
    Set<String> seen = new HashSet<>();
    for (Element element : root.select("p, blockquote, div, li")) {
      String text = shape.holdsBlocks(element) || !element.hasParent() ? "" : text(element);
      if (text.length() >= REPEATED && !seen.add(text)) {
        remove(element, text, "said before");
      }
    }
  }

  /** Headings with nothing under them. */
  private void removeLastHeadings() {
    while (true) {
      Element last = lastLine();
      if (last == null || !last.normalName().matches("h[1-6]")) {
        return;
      }
      remove(last, text(last), "a heading with nothing under it");
    }
  }

  /** The last element that says something and holds no blocks, or the last heading. */
  private @Nullable Element lastLine() {
    Element at = root;
    while (!at.normalName().matches("h[1-6]") && shape.holdsBlocks(at)) {
      Node last = at.lastChild();
      while (last != null && says(last).isBlank() && !showsSomething(last)) {
        last = last.previousSibling();
      }
      if (!(last instanceof Element element)) {
        return null;
      }
      at = element;
    }
    return at.equals(root) ? null : at;
  }

  private static boolean showsSomething(Node node) {
    return node instanceof Element element && element.selectFirst("img, math, figure") != null;
  }

  private static boolean isLedTo(Element box) {
    Element before = box.previousElementSibling();
    return before != null && before.normalName().equals("p") && text(before).matches(".*[:：]$");
  }
}
