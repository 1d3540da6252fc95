package lector.check.judge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML documents without document types: what those can do, a feed has no use for. */
public final class XmlReader {

  /** Elements in elements; no document that is judged has as many. */
  private static final int DEEPEST = 100;

  private final XMLStreamReader reader;

  private XmlReader(XMLStreamReader reader) {
    this.reader = reader;
  }

  /**
   * Reads a document.
   *
   * @return its root
   * @throws MalformedFileException if it is not well-formed, or has a document type
   */
  public static XmlElement read(Path file) throws IOException, MalformedFileException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /**
   * Reads a document from a stream, which stays open.
   *
   * @return its root
   * @throws MalformedFileException if it is not well-formed, or has a document type
   */
  public static XmlElement read(InputStream in) throws MalformedFileException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      return new XmlReader(factory.createXMLStreamReader(in)).root();
    } catch (XMLStreamException e) {
      String at = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNumber();
      throw new MalformedFileException(at, "not well-formed XML: " + lastLine(e.getMessage()));
    }
  }

  private XmlElement root() throws XMLStreamException, MalformedFileException {
    XmlElement root = null;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw new MalformedFileException("line " + line(), "it has a document type (DOCTYPE)");
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        root = element(1);
      }
    }
    if (root == null) {
      throw new MalformedFileException("", "there is no element in it");
    }
    return root;
  }

  private XmlElement element(int depth) throws XMLStreamException, MalformedFileException {
    if (depth > DEEPEST) {
      throw new MalformedFileException("line " + line(), "its elements are nested too deeply");
    }
    String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
    String name = reader.getLocalName();
    int line = line();
    Map<String, String> attributes = attributes();
    List<XmlElement> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(element(depth + 1));
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(reader.getText());
      }
    }
    return new XmlElement(namespace, name, attributes, text.toString().strip(), children, line);
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String prefix = reader.getAttributePrefix(i);
      String local = reader.getAttributeLocalName(i);
      attributes.put(
          prefix == null || prefix.isEmpty() ? local : prefix + ":" + local,
          reader.getAttributeValue(i));
    }
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      if (reader.getNamespacePrefix(i) != null) {
        attributes.put("xmlns:" + reader.getNamespacePrefix(i), reader.getNamespaceURI(i));
      }
    }
    return attributes;
  }

  private int line() {
    return reader.getLocation().getLineNumber();
  }

  /** The parser puts the place into a first line of its own. */
  private static String lastLine(String message) {
    return message.substring(message.lastIndexOf('\n') + 1).replaceFirst("^Message: ", "");
  }
}
