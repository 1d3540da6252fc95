package lector.article.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lector.article.TextDecoder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads XML whose names may have any prefix. */
public final class XmlParts {

  /** Elements nested deeper than this are set beside one another. */
  private static final int DEEPEST = 200;

  private XmlParts() {}

  /** The tree of a document. What is not well-formed is read as well as may be. */
  public static Document parse(byte[] xml) {
    return Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(TextDecoder.decode(xml), "");
  }

  /** The name of an element without its prefix. */
  public static String name(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1);
  }

  /** All elements below one, of a name, in the document's order. */
  public static List<Element> all(Element parent, String name) {
    return parent.getAllElements().stream().filter(each -> name(each).equals(name)).toList();
  }

  /** The first element below one, of a name. */
  public static Optional<Element> first(Element parent, String name) {
    return parent.getAllElements().stream().filter(each -> name(each).equals(name)).findFirst();
  }

  /** The children of an element, of a name. */
  public static Stream<Element> children(Element parent, String name) {
    return parent.children().stream().filter(each -> name(each).equals(name));
  }

  /** An element's first child of a name. */
  public static Optional<Element> child(Element parent, String name) {
    return children(parent, name).findFirst();
  }

  /** The value of an attribute, whatever its prefix; empty where there is none. */
  public static String attribute(Element element, String name) {
    return element.attributes().asList().stream()
        .filter(each -> each.getKey().substring(each.getKey().indexOf(':') + 1).equals(name))
        .map(each -> each.getValue())
        .findFirst()
        .orElse("");
  }
}
