package lector.article.ssml;

import static lector.article.ssml.SsmlXml.attribute;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lector.article.Characters;

/** Reads an element whose text is not spoken: {@code meta}, {@code metadata}, {@code desc}. */
final class SilentElement {

  private final XMLStreamReader xml;
  private final Facts facts;
  private final Unfollowed unfollowed;

  SilentElement(XMLStreamReader xml, Facts facts, Unfollowed unfollowed) {
    this.xml = xml;
    this.facts = facts;
    this.unfollowed = unfollowed;
  }

  /** Reads to the element's end. */
  void read() throws XMLStreamException {
    String element = xml.getLocalName();
    facts.take(attribute(xml, "name"), attribute(xml, "content"));
    StringBuilder rest = new StringBuilder();
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          rest.append(text).append(' ');
          text.setLength(0);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth == 0 || !facts.take(xml.getLocalName(), text.toString())) {
            rest.append(text).append(' ');
          }
          text.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {
          // Nothing else has text.
        }
      }
    }
    String left = Characters.oneLine(Characters.clean(rest.toString()));
    if (!left.isBlank()) {
      unfollowed.add(
          left,
          element.equals("desc")
              ? "it describes a sound to those who read"
              : "it is about the text, not part of it");
    }
  }
}
