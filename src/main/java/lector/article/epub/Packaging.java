package lector.article.epub;

import static lector.article.archive.XmlParts.all;
import static lector.article.archive.XmlParts.attribute;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lector.article.Characters;
import org.jsoup.nodes.Element;

/** A book's package document (EPUB 3.3, section 5; OPF 2.0.1): what it is and what it holds. */
final class Packaging {

  /**
   * A document of the spine.
   *
   * @param part the name of its part
   * @param isLinear whether it is read in its place; others are looked up
   */
  record SpineItem(String part, boolean isLinear) {}

  /** Characters that a title page may have beside title and authors: "by", a date. */
  private static final int BESIDE_TITLE = 20;

  private final String part;
  private final Element root;
  private final Map<String, Element> items = new LinkedHashMap<>();

  /**
   * Reads the document.
   *
   * @param part the name of its part
   * @param root its elements
   */
  Packaging(String part, Element root) {
    this.part = part;
    this.root = root;
    all(root, "item").forEach(item -> items.putIfAbsent(attribute(item, "id"), item));
  }

  /** The documents in reading order. */
  List<SpineItem> spine() {
    List<SpineItem> spine = new ArrayList<>();
    for (Element reference : all(root, "itemref")) {
      Element item = items.get(attribute(reference, "idref"));
      if (item != null) {
        spine.add(new SpineItem(place(item).part(), !attribute(reference, "linear").equals("no")));
      }
    }
    return spine;
  }

  /** The navigation document of EPUB 3. */
  Optional<String> navigation() {
    return items.values().stream()
        .filter(item -> List.of(attribute(item, "properties").split(" ", -1)).contains("nav"))
        .map(item -> place(item).part())
        .findFirst();
  }

  /** The table of contents of EPUB 2. */
  Optional<String> ncx() {
    return items.values().stream()
        .filter(item -> attribute(item, "media-type").equals("application/x-dtbncx+xml"))
        .map(item -> place(item).part())
        .findFirst();
  }

  /** The picture that EPUB 3, or the habit of EPUB 2, names as the book's cover. */
  Optional<String> cover() {
    String named =
        all(root, "meta").stream()
            .filter(meta -> attribute(meta, "name").equals("cover"))
            .map(meta -> attribute(meta, "content"))
            .findFirst()
            .orElse("");
    return items.entrySet().stream()
        .filter(
            item ->
                List.of(attribute(item.getValue(), "properties").split(" ", -1))
                        .contains("cover-image")
                    || item.getKey().equals(named))
        .map(item -> place(item.getValue()).part())
        .findFirst();
  }

  /** What the guide of EPUB 2 calls parts of the book, by the names of the archive's parts. */
  Map<String, String> guide() {
    Map<String, String> guide = new HashMap<>();
    for (Element reference : all(root, "reference")) {
      Place place = Place.of(part, attribute(reference, "href"));
      if (place.fragment().isEmpty()) {
        guide.putIfAbsent(place.part(), attribute(reference, "type"));
      }
    }
    return guide;
  }

  Optional<String> title() {
    return metadata("title").stream().findFirst();
  }

  Optional<String> language() {
    return metadata("language").stream()
        .filter(tag -> tag.matches("[A-Za-z]{2,3}(-.*)?"))
        .findFirst();
  }

  /** The creators whose role is to write, or who have none. */
  List<String> authors() {
    Map<String, String> roles = new HashMap<>();
    for (Element meta : all(root, "meta")) {
      if (attribute(meta, "property").equals("role")) {
        String who = attribute(meta, "refines").replaceFirst("^#", "");
        roles.merge(who, meta.text(), (some, more) -> some + " " + more);
      }
    }
    return all(root, "creator").stream()
        .filter(
            creator -> {
              String role = attribute(creator, "role");
              String roleOfId = roles.getOrDefault(attribute(creator, "id"), "aut");
              return role.isEmpty() ? roleOfId.contains("aut") : role.equals("aut");
            })
        .map(Packaging::text)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** The day of publication, where it is named to the day. */
  Optional<LocalDate> date() {
    for (String date : metadata("date")) {
      try {
        return Optional.of(LocalDate.parse(date.substring(0, Math.min(10, date.length()))));
      } catch (DateTimeParseException e) {
        // A year, or no date at all; perhaps the next one is better.
      }
    }
    return Optional.empty();
  }

  /** Whether a document says hardly more than the book's title and its authors' names. */
  boolean isTitlePage(String text) {
    String title = title().orElse("");
    String rest = Characters.oneLine(text);
    if (title.isEmpty() || !rest.contains(title)) {
      return false;
    }
    rest = rest.replace(title, "");
    for (String author : authors()) {
      rest = rest.replace(author, "");
    }
    return rest.length() <= BESIDE_TITLE;
  }

  private List<String> metadata(String name) {
    return all(root, "metadata").stream()
        .limit(1)
        .flatMap(metadata -> all(metadata, name).stream())
        .map(Packaging::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private Place place(Element item) {
    return Place.of(part, attribute(item, "href"));
  }

  private static String text(Element element) {
    return Characters.oneLine(Characters.clean(element.wholeText()));
  }
}
