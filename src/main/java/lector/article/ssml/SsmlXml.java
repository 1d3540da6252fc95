package lector.article.ssml;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lector.article.Input;
import lector.article.UnreadableInputException;
import org.jspecify.annotations.Nullable;

/**
 * Opens SSML as XML, without trusting it: document type definitions are passed over, entities are
 * those of XML alone, and nothing is fetched.
 */
final class SsmlXml {

  private static final String LANGUAGE = "http://www.w3.org/XML/1998/namespace";

  private SsmlXml() {}

  static XMLStreamReader open(Input input) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new ByteArrayInputStream(input.bytes()));
  }

  /** What is said of a document that is not XML: where, and what is wrong. */
  static UnreadableInputException unreadable(Input input, XMLStreamException problem) {
    String message = String.valueOf(problem.getMessage());
    String reason =
        message
            .replaceFirst("(?s).*\nMessage: ", "")
            .replaceAll("\\s+", " ")
            .replaceFirst("\\.$", "");
    String place =
        problem.getLocation() == null
            ? ""
            : "line "
                + problem.getLocation().getLineNumber()
                + ", column "
                + problem.getLocation().getColumnNumber()
                + ": ";
    return new UnreadableInputException(
        input.source().name(), place + "not well-formed XML: " + reason);
  }

  /** An attribute's value; empty if the element has none of that name. */
  static String attribute(XMLStreamReader xml, String name) {
    return orEmpty(xml.getAttributeValue(null, name));
  }

  /** The language that an element declares; empty if it declares none. */
  static String language(XMLStreamReader xml) {
    return orEmpty(xml.getAttributeValue(LANGUAGE, "lang"));
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
