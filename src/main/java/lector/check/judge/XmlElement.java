package lector.check.judge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML document.
 *
 * @param namespace its namespace; empty for none
 * @param name its name, without the prefix
 * @param attributes values by name; namespaces that it declares are among them as {@code xmlns:x}
 * @param text the text directly in it, stripped
 * @param children the elements in it
 * @param line where it begins, counted from 1
 */
public record XmlElement(
    String namespace,
    String name,
    Map<String, String> attributes,
    String text,
    List<XmlElement> children,
    int line) {

  public static final String ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd";
  public static final String PODCAST = "https://podcastindex.org/namespace/1.0";
  public static final String ATOM = "http://www.w3.org/2005/Atom";
  public static final String NONE = "";

  public XmlElement {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  /** Whether it has this name. */
  public boolean is(String inNamespace, String wanted) {
    return namespace.equals(inNamespace) && name.equals(wanted);
  }

  /** The children of a name. */
  public List<XmlElement> children(String inNamespace, String wanted) {
    return children.stream().filter(child -> child.is(inNamespace, wanted)).toList();
  }

  /** The first child of a name. */
  public Optional<XmlElement> child(String inNamespace, String wanted) {
    return children(inNamespace, wanted).stream().findFirst();
  }

  /** Text of the first child of a name; empty if there is none. */
  public String text(String inNamespace, String wanted) {
    return child(inNamespace, wanted).map(XmlElement::text).orElse("");
  }

  /** An attribute's value; empty if there is none. */
  public String attribute(String wanted) {
    return attributes.getOrDefault(wanted, "");
  }

  /** It and all elements in it, in document order. */
  public Stream<XmlElement> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
  }
}
