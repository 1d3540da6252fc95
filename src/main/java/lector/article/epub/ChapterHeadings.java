package lector.article.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lector.article.epub.Navigation.Entry;
import org.jsoup.nodes.Element;

/**
 * Sets a book's headings by its navigation: where an entry leads, a heading of the entry's level
 * stands; all other headings are below those.
 */
final class ChapterHeadings {

  private static final int DEEPEST = 6;

  private final BookTree tree;
  private final Map<Element, Integer> positions = new HashMap<>();
  private final List<Element> elements;
  private final Map<Element, Integer> levels = new HashMap<>();

  private ChapterHeadings(BookTree tree) {
    this.tree = tree;
    this.elements = new ArrayList<>(tree.root().getAllElements());
    for (int i = 0; i < elements.size(); i++) {
      positions.put(elements.get(i), i);
    }
  }

  /** Changes the headings of a tree. */
  static void set(BookTree tree, List<Entry> entries) {
    if (!entries.isEmpty()) {
      new ChapterHeadings(tree).set(entries);
    }
  }

  private void set(List<Entry> entries) {
    // What stands under an entry that is left out, such as a title page, stands in its place.
    int missingFrom = Integer.MAX_VALUE;
    for (Entry entry : entries) {
      Optional<Element> target = tree.find(entry.place());
      if (entry.level() <= missingFrom) {
        missingFrom = Integer.MAX_VALUE;
      }
      int level = entry.level() - (missingFrom < entry.level() ? 1 : 0);
      if (target.isPresent()) {
        begin(entry.label(), level, target.get());
      } else if (missingFrom == Integer.MAX_VALUE) {
        missingFrom = entry.level();
      }
    }
    int chapter = 0;
    int own = 1;
    for (Element element : tree.root().getAllElements()) {
      Integer level = levels.get(element);
      if (level != null) {
        own = isHeading(element) ? number(element) : level;
        chapter = level;
        element.tagName("h" + Math.min(DEEPEST, level));
      } else if (isHeading(element) && chapter > 0) {
        int below = Math.max(1, number(element) - own);
        element.tagName("h" + Math.min(DEEPEST, chapter + below));
      }
    }
  }

  /** The text's own heading at a place, if it begins with one; else the entry's words. */
  private void begin(String label, int level, Element target) {
    Optional<Element> first = firstWithText(target);
    if (first.isPresent()
        && !levels.containsKey(first.get())
        && (isHeading(first.get()) || says(first.get(), label))) {
      levels.put(first.get(), level);
    } else if (first.isEmpty() || !says(first.get(), label)) {
      Element heading = new Element("h1").text(label);
      if (isBlock(target)) {
        target.prependChild(heading);
      } else {
        block(target).before(heading);
      }
      levels.put(heading, level);
    }
  }

  private static boolean isBlock(Element element) {
    return element.normalName().matches("div|section|article|body|main|header");
  }

  /** The outermost element of its document's flow that an inline element stands in. */
  private static Element block(Element element) {
    Element at = element;
    while (!at.isBlock() && at.parent() != null) {
      at = at.parent();
    }
    return at;
  }

  /** The first heading or paragraph at a place, or after it, that says something. */
  private Optional<Element> firstWithText(Element target) {
    Element start = isHeading(target) || isBlock(target) ? target : block(target);
    for (int i = positions.getOrDefault(start, elements.size()); i < elements.size(); i++) {
      Element element = elements.get(i);
      boolean isLeaf = isHeading(element) || element.normalName().matches("p|li|td|blockquote|dt");
      if (isLeaf && !element.text().isBlank()) {
        return Optional.of(element);
      }
      if (!element.ownText().isBlank()) {
        return element.isBlock() ? Optional.of(element) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isHeading(Element element) {
    return element.normalName().matches("h[1-6]");
  }

  private static int number(Element heading) {
    return heading.normalName().charAt(1) - '0';
  }

  private static boolean says(Element element, String label) {
    String text = plain(element.text());
    String wanted = plain(label);
    return !text.isEmpty()
        && (text.equals(wanted)
            || (wanted.startsWith(text) && text.length() * 2 > wanted.length()));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
