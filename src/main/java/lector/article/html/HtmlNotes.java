package lector.article.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Footnotes in HTML: links with a number or a sign, and the elements that they point to. */
final class HtmlNotes {

  private static final Pattern SIGN =
      Pattern.compile("[\\[(]?\\s*(\\d{1,3}|[a-z]|[ivx]{1,4}|[*†‡§¶]{1,3})\\s*[\\])]?");
  private static final Pattern NOTE_ID =
      Pattern.compile("(?i)_?(fn|ftn|footnote|note|sdfootnote|endnote|en)([-_:.]?\\w*)*?\\d.*");

  private final Map<Element, String> references = new HashMap<>();
  private final Map<Element, String> definitions = new HashMap<>();
  private final Set<Element> wayBack = new HashSet<>();

  private HtmlNotes() {}

  /** Looks for the notes of a tree. */
  static HtmlNotes of(Element root) {
    HtmlNotes notes = new HtmlNotes();
    Map<String, Element> byId = new HashMap<>();
    root.select("[id], a[name]").forEach(e -> byId.putIfAbsent(id(e), e));
    for (Element link : root.select("a[href^=#]")) {
      String label = link.attr("href").substring(1);
      Optional<Element> target = Optional.ofNullable(byId.get(label)).map(HtmlNotes::whole);
      if (SIGN.matcher(link.text()).matches()
          && NOTE_ID.matcher(label).matches()
          && target.isPresent()
          && target.get().normalName().matches("li|p|div|dd|aside|td|section")
          && !target.get().equals(link.closest(target.get().normalName()))) {
        notes.references.put(link, label);
        notes.definitions.putIfAbsent(target.get(), label);
      }
    }
    notes.definitions.keySet().forEach(notes::findWayBack);
    return notes;
  }

  private static String id(Element element) {
    return element.id().isEmpty() ? element.attr("name") : element.id();
  }

  /** Where a note's mark has the name, the note is what holds the mark. */
  private static Element whole(Element named) {
    return named.normalName().matches("a|sup|span") && named.parent() != null
        ? named.parent().normalName().equals("sup") && named.parent().parent() != null
            ? named.parent().parent()
            : named.parent()
        : named;
  }

  private void findWayBack(Element note) {
    note.select("a[href^=#]").stream()
        .filter(link -> SIGN.matcher(link.text()).matches() || link.text().matches("\\W*"))
        .forEach(wayBack::add);
  }

  /** The label of the note that a link refers to. */
  Optional<String> reference(Element link) {
    return Optional.ofNullable(references.get(link));
  }

  /** The label of the note that an element is. */
  Optional<String> definition(Element element) {
    return Optional.ofNullable(definitions.get(element));
  }

  /** Whether a link only leads from a note to its reference. */
  boolean isWayBack(Element link) {
    return wayBack.contains(link);
  }
}
