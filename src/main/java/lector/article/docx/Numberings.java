package lector.article.docx;

import static lector.article.archive.XmlParts.attribute;
import static lector.article.archive.XmlParts.child;
import static lector.article.archive.XmlParts.children;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the lists of a document look like, and how far they have counted. */
final class Numberings {

  /**
   * A paragraph's place in a list.
   *
   * @param list what tells the list from others: lists of one definition go on counting
   * @param level how deep it lies, from 0
   * @param number its number, where the list is numbered
   */
  record Place(String list, int level, Optional<Integer> number) {}

  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Element> definitions = new HashMap<>();
  private final Map<String, Integer> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /** Reads the part {@code numbering.xml}. */
  Numberings(Optional<? extends Element> part) {
    part.flatMap(document -> child(document, "numbering"))
        .ifPresent(
            root -> {
              children(root, "num").forEach(num -> lists.put(attribute(num, "numId"), num));
              children(root, "abstractNum")
                  .forEach(each -> definitions.put(attribute(each, "abstractNumId"), each));
            });
  }

  /**
   * The place of the next paragraph of a list; counts it.
   *
   * @param numbering its {@code w:numPr}
   * @return empty if it is taken out of the list that its style puts it in
   */
  Optional<Place> next(Element numbering) {
    String list = value(numbering, "numId");
    if (list.isEmpty() || list.equals("0")) {
      return Optional.empty();
    }
    String shown = value(numbering, "ilvl");
    int level = shown.matches("[0-8]") ? Integer.parseInt(shown) : 0;
    String counted =
        Optional.ofNullable(lists.get(list)).map(num -> value(num, "abstractNumId")).orElse(list);
    Optional<Element> definition = definition(list, level);
    String format = definition.map(each -> value(each, "numFmt")).orElse("bullet");
    if (format.equals("bullet") || format.equals("none")) {
      return Optional.of(new Place(counted, level, Optional.empty()));
    }
    restart(list, counted, level);
    int first = number(definition.map(each -> value(each, "start")).orElse(""));
    int number = counters.merge(counted + " " + level, first, (count, any) -> count + 1);
    for (int deeper = level + 1; deeper < 9; deeper++) {
      counters.remove(counted + " " + deeper);
    }
    return Optional.of(new Place(counted, level, Optional.of(number)));
  }

  /** A list that says where it begins does so once, when its first item comes. */
  private void restart(String list, String counted, int level) {
    if (begun.add(list + " " + level)) {
      Optional.ofNullable(lists.get(list)).stream()
          .flatMap(num -> children(num, "lvlOverride"))
          .filter(override -> attribute(override, "ilvl").equals(Integer.toString(level)))
          .map(override -> value(override, "startOverride"))
          .filter(start -> !start.isEmpty())
          .forEach(start -> counters.put(counted + " " + level, number(start) - 1));
    }
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 1;
  }

  private Optional<Element> definition(String list, int level) {
    String wanted = Integer.toString(level);
    return Optional.ofNullable(lists.get(list))
        .map(num -> value(num, "abstractNumId"))
        .map(definitions::get)
        .flatMap(
            each ->
                children(each, "lvl").filter(l -> attribute(l, "ilvl").equals(wanted)).findFirst());
  }

  private static String value(Element parent, String name) {
    return child(parent, name).map(each -> attribute(each, "val")).orElse("");
  }
}
