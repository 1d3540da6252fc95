package lector.article.epub;

import static lector.article.archive.XmlParts.all;
import static lector.article.archive.XmlParts.attribute;
import static lector.article.archive.XmlParts.child;
import static lector.article.archive.XmlParts.children;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lector.article.Characters;
import lector.article.archive.Archive;
import org.jsoup.nodes.Element;

/**
 * A book's table of contents and landmarks.
 *
 * @param entries the entries of the table of contents, in order
 * @param landmarks what parts of the archive are, such as {@code cover}, by their names
 */
record Navigation(List<Entry> entries, Map<String, String> landmarks) {

  /** Parts that do nothing but hold chapters are chapters' neighbours, not their parents. */
  private static final Pattern PART = Pattern.compile("(?i)(part|book|volume|vol\\.|act)\\b.*");

  private static final int DEEPEST = 20;
  private static final int MOST_ENTRIES = 5000;

  Navigation {
    entries = List.copyOf(entries);
    landmarks = Map.copyOf(landmarks);
  }

  /**
   * An entry of the table of contents.
   *
   * @param level how deep it lies, from 1
   * @param label what it says
   * @param place where it leads
   */
  record Entry(int level, String label, Place place) {}

  /** Reads a book's navigation document, else its NCX; without either there are no entries. */
  static Navigation of(Packaging packaging, Archive archive) {
    List<Entry> entries = new ArrayList<>();
    Map<String, String> landmarks = new HashMap<>(packaging.guide());
    Optional<String> document = packaging.navigation();
    for (Element nav : document.flatMap(archive::xml).map(d -> all(d, "nav")).orElse(List.of())) {
      String from = document.orElseThrow();
      String type = attribute(nav, "type");
      if (type.equals("landmarks")) {
        all(nav, "a")
            .forEach(
                a ->
                    landmarks.put(
                        Place.of(from, attribute(a, "href")).part(), attribute(a, "type")));
      } else if (type.equals("toc") || (type.isEmpty() && entries.isEmpty())) {
        child(nav, "ol").ifPresent(list -> addItems(list, 1, 0, from, entries));
      }
    }
    if (entries.isEmpty()) {
      packaging
          .ncx()
          .ifPresent(
              part ->
                  archive.xml(part).stream()
                      .flatMap(ncx -> all(ncx, "navMap").stream())
                      .forEach(map -> addPoints(map, 1, 0, part, entries)));
    }
    return new Navigation(entries, landmarks);
  }

  private static void addItems(
      Element list, int level, int depth, String from, List<Entry> entries) {
    for (Element item : children(list, "li").toList()) {
      Optional<Element> link = child(item, "a");
      String label = text(link.or(() -> child(item, "span")).map(Element::text).orElse(""));
      link.ifPresent(a -> add(level, label, from, attribute(a, "href"), entries));
      if (depth < DEEPEST) {
        child(item, "ol")
            .ifPresent(inner -> addItems(inner, below(level, label), depth + 1, from, entries));
      }
    }
  }

  private static void addPoints(
      Element parent, int level, int depth, String from, List<Entry> entries) {
    for (Element point : children(parent, "navPoint").toList()) {
      String label = text(child(point, "navLabel").map(Element::text).orElse(""));
      child(point, "content")
          .ifPresent(content -> add(level, label, from, attribute(content, "src"), entries));
      if (depth < DEEPEST) {
        addPoints(point, below(level, label), depth + 1, from, entries);
      }
    }
  }

  private static int below(int level, String label) {
    return PART.matcher(label).matches() ? level : level + 1;
  }

  private static void add(int level, String label, String from, String href, List<Entry> entries) {
    if (!label.isEmpty() && !href.isBlank() && entries.size() < MOST_ENTRIES) {
      entries.add(new Entry(level, label, Place.of(from, href)));
    }
  }

  private static String text(String text) {
    return Characters.oneLine(Characters.clean(text));
  }
}
