package lector.article.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lector.article.Characters;
import lector.article.Omission;
import lector.article.TextDecoder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The documents of a book as one tree, so that a reference from one to another, such as that to a
 * note, leads somewhere in it. Ids are made the book's own by a suffix. Used for one book.
 */
final class BookTree {

  /** XHTML may close any element in its own tag; HTML knows that of few. */
  private static final Pattern CLOSED_AT_ONCE =
      Pattern.compile(
          "<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\\b)"
              + "([A-Za-z][\\w:-]*)((?:\\s[^<>]*)?)/>");

  private static final Pattern NOTES = Pattern.compile("\\b(footnotes|endnotes|rearnotes)\\b");

  private final Element root = new Document("").appendElement("div");
  private final Map<String, Element> documents = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Element> ids = new HashMap<>();
  private final List<Omission> omissions;

  /**
   * Begins an empty tree.
   *
   * @param omissions grows by what is left out of the documents
   */
  BookTree(List<Omission> omissions) {
    this.omissions = omissions;
  }

  /** The tree's root: an element for each document. */
  Element root() {
    return root;
  }

  /** Reads a document without adding it. */
  static Element parse(byte[] xhtml) {
    String html = CLOSED_AT_ONCE.matcher(TextDecoder.decode(xhtml)).replaceAll("<$1$2></$1>");
    return Jsoup.parse(html).body();
  }

  /** Adds a document at the end. */
  void add(String part, Element body) {
    if (documents.containsKey(part)) {
      return;
    }
    int number = documents.size();
    Element section = root.appendElement("div");
    section.attributes().addAll(body.attributes());
    section.attr("id", "");
    List.copyOf(body.childNodes()).forEach(section::appendChild);
    documents.put(part, section);
    numbers.put(part, number);
    removeMatter(section);
    removeHeadingsOfNotes(section);
    for (Element element : section.select("[id], a[name]")) {
      String id = element.id().isEmpty() ? element.attr("name") : element.id();
      if (!id.isEmpty()) {
        element.attr("id", id + "~" + number);
        ids.putIfAbsent(element.id(), element);
      }
    }
  }

  private void removeMatter(Element section) {
    for (Element element : section.getAllElements()) {
      String types = types(element);
      Optional<String> reason = types.isBlank() ? Optional.empty() : Matter.ofTypes(types);
      if (reason.isPresent() && !element.equals(section) && element.parents().contains(section)) {
        omit(element, reason.get());
        element.remove();
      }
    }
  }

  /** Notes are read where they are referred to, so nothing would stand under their heading. */
  private void removeHeadingsOfNotes(Element section) {
    for (Element notes : section.getAllElements()) {
      if (NOTES.matcher(types(notes)).find()) {
        for (Element heading : notes.select("h1, h2, h3, h4, h5, h6")) {
          omit(heading, "a heading of notes, which are read where they are referred to");
          heading.remove();
        }
      }
    }
  }

  /** Names what an element says as left out. */
  void omit(Element element, String reason) {
    String text = Characters.oneLine(Characters.clean(element.text()));
    if (!text.isEmpty()) {
      omissions.add(new Omission(Omission.OUTSIDE, text, reason));
    }
  }

  /** What the book calls an element. */
  static String types(Element element) {
    return (element.attr("epub:type") + " " + element.attr("role")).strip();
  }

  /** Makes references within the book lead to the ids that are the book's own. */
  void link() {
    List<Element> notes = new ArrayList<>();
    documents.forEach(
        (part, section) -> {
          for (Element link : section.select("a[href]")) {
            String href = link.attr("href");
            if (href.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
              continue;
            }
            Optional<Element> target = find(Place.of(part, href));
            if (target.isPresent() && !target.get().id().isEmpty()) {
              link.attr("href", "#" + target.get().id());
              if (types(link).contains("noteref")) {
                notes.add(link);
              }
            } else {
              link.removeAttr("href");
            }
          }
        });
    notes.forEach(this::nameNote);
  }

  /** Gives a note's element an id that says what it is. */
  private void nameNote(Element reference) {
    String id = reference.attr("href").substring(1);
    String name = id.startsWith("fn-") ? id : "fn-1" + id;
    Element target = ids.remove(id);
    if (target != null) {
      target.attr("id", name);
      ids.put(name, target);
    }
    reference.attr("href", "#" + name);
  }

  /** The element at a place. */
  Optional<Element> find(Place place) {
    Element section = documents.get(place.part());
    if (section == null || place.fragment().isEmpty()) {
      return Optional.ofNullable(section);
    }
    return Optional.ofNullable(ids.get(place.fragment() + "~" + numbers.get(place.part())));
  }
}
