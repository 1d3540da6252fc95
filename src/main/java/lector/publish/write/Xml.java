package lector.publish.write;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document with indentation, in lines that end with a line feed. */
public final class Xml {

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter writer;
  private int depth;

  /** Begins a document. */
  public Xml() {
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      writer.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /**
   * Opens an element that holds elements.
   *
   * @param name its name, with the prefix
   * @param attributes names and values in turn
   */
  public Xml open(String name, String... attributes) {
    try {
      indent();
      writer.writeStartElement(name);
      attributes(attributes);
      depth++;
      return this;
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** Closes the element that was opened last. */
  public Xml close() {
    try {
      depth--;
      indent();
      writer.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** An element without content. */
  public Xml empty(String name, String... attributes) {
    try {
      indent();
      writer.writeEmptyElement(name);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** An element that holds text. Characters that XML does not allow are left out. */
  public Xml element(String name, String text, String... attributes) {
    try {
      indent();
      writer.writeStartElement(name);
      attributes(attributes);
      writer.writeCharacters(PlainText.of(text));
      writer.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** Ends the document and gives it. */
  public String end() {
    try {
      writer.writeEndDocument();
      writer.flush();
      return out + "\n";
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], PlainText.of(attributes[i + 1]));
    }
  }

  private void indent() throws XMLStreamException {
    writer.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static IllegalStateException impossible(XMLStreamException e) {
    return new IllegalStateException("Writing to memory failed", e);
  }
}
