package lector.phoneme;

import java.io.Writer;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes lexicons that {@link PlsReader} reads (W3C Pronunciation Lexicon Specification 1.0). */
public final class PlsWriter {

  private static final String NAMESPACE = "http://www.w3.org/2005/01/pronunciation-lexicon";

  private PlsWriter() {}

  /**
   * Writes a lexicon for someone to correct: each entry with its respelling beside it.
   *
   * @param phonemes the sound of each word, in Kokoro's alphabet; written in the map's order
   * @param out where to; is not closed
   * @throws XMLStreamException if it can't be written
   */
  public static void write(Map<String, String> phonemes, Writer out) throws XMLStreamException {
    XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("lexicon");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("version", "1.0");
    xml.writeAttribute("alphabet", "ipa");
    xml.writeAttribute("xml:lang", "en-US");
    for (Map.Entry<String, String> entry : phonemes.entrySet()) {
      xml.writeCharacters("\n  ");
      xml.writeStartElement("lexeme");
      element(xml, "grapheme", entry.getKey());
      element(xml, "phoneme", Transcription.ipa(entry.getValue()));
      xml.writeComment(" " + Transcription.respelling(entry.getValue()).replace("--", "-") + " ");
      xml.writeCharacters("\n  ");
      xml.writeEndElement();
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    xml.flush();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
