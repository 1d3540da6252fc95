package lector.phoneme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads lexicons in the W3C's Pronunciation Lexicon Specification 1.0: lexemes of graphemes with a
 * phoneme (IPA, section 4.6) or an alias (section 4.7). The first pronunciation of a lexeme counts.
 */
public final class PlsReader {

  private PlsReader() {}

  /**
   * Reads a lexicon.
   *
   * @param file a PLS document
   * @throws LexiconException if it can't be read; the message says where and why
   */
  public static UserLexicon read(Path file) {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      try {
        return read(xml);
      } catch (IllegalArgumentException e) {
        int line = xml.getLocation().getLineNumber();
        throw new LexiconException(file + ", line " + line + ": " + e.getMessage(), e);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new LexiconException(
          file + ", line " + line + ": not well-formed XML; see the example in the README", e);
    } catch (IOException e) {
      throw new LexiconException(file + ": the lexicon can't be read: is it there?", e);
    }
  }

  private static UserLexicon read(XMLStreamReader xml) throws XMLStreamException {
    Map<String, UserLexicon.Entry> entries = new LinkedHashMap<>();
    String alphabet = "";
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("lexicon")) {
          alphabet = attribute(xml, "alphabet", "ipa");
        } else if (xml.getLocalName().equals("lexeme")) {
          readLexeme(xml, alphabet, entries);
        }
      }
    }
    if (alphabet.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no <lexicon> element; see the example in the README");
    }
    return new UserLexicon(entries);
  }

  private static void readLexeme(
      XMLStreamReader xml, String alphabet, Map<String, UserLexicon.Entry> entries)
      throws XMLStreamException {
    List<String> graphemes = new ArrayList<>();
    UserLexicon.Entry pronunciation = null;
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (!xml.isStartElement()) {
        continue;
      }
      String element = xml.getLocalName();
      String ownAlphabet = attribute(xml, "alphabet", alphabet);
      String text = xml.getElementText().strip().replaceAll("\\s+", " ").replace('’', '\'');
      if (text.isEmpty()) {
        continue;
      }
      if (element.equals("grapheme")) {
        graphemes.add(text);
      } else if (pronunciation == null && element.equals("alias")) {
        pronunciation = new UserLexicon.Entry(text, true);
      } else if (pronunciation == null && element.equals("phoneme")) {
        pronunciation = new UserLexicon.Entry(phonemes(ownAlphabet, text), false);
      }
    }
    if (graphemes.isEmpty() || pronunciation == null) {
      throw new IllegalArgumentException(
          "a <lexeme> needs a <grapheme> and a <phoneme> or <alias>, each with text in it; this one"
              + " lacks one of them");
    }
    for (String grapheme : graphemes) {
      entries.put(grapheme, pronunciation);
    }
  }

  private static String phonemes(String alphabet, String text) {
    if (alphabet.equalsIgnoreCase("ipa")) {
      return IpaAlphabet.toKokoro(text);
    }
    throw new IllegalArgumentException(
        "the alphabet \"" + alphabet + "\" is not known; write the phonemes in \"ipa\"");
  }

  private static String attribute(XMLStreamReader xml, String name, String otherwise) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? otherwise : value;
  }
}
