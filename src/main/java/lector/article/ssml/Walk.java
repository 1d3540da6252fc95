package lector.article.ssml;

import static lector.article.ssml.SsmlXml.attribute;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lector.article.Block;
import lector.article.Languages;
import lector.article.Omission;
import lector.article.Text.Mark.Kind;

/** One way through a document: its elements become paragraphs and marks. */
final class Walk {

  private static final String CHAPTER = "chapter:";

  private final XMLStreamReader xml;
  private final boolean isFile;
  private final Flow flow = new Flow();
  private final Facts facts = new Facts();
  private final Unfollowed unfollowed = new Unfollowed();
  private final Prosody prosody = new Prosody(flow, unfollowed);
  private final Readings readings = new Readings(flow, unfollowed);
  private final List<String> lexicons = new ArrayList<>();

  /** What ends with each element that is open. */
  private final Deque<Runnable> ends = new ArrayDeque<>();

  private List<Block> blocks = List.of();

  /**
   * Prepares to read a document.
   *
   * @param isFile whether it is a file, beside which lexicons can lie
   */
  Walk(XMLStreamReader xml, boolean isFile) {
    this.xml = xml;
    this.isFile = isFile;
  }

  void toEnd() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> ends.pop().run();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> flow.text(xml.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException(
                "Message: the entity &" + xml.getLocalName() + "; is not one of XML's own",
                xml.getLocation());
        default -> {
          // Comments, instructions and document type definitions say nothing.
        }
      }
    }
    blocks = flow.end();
  }

  private void start(String element) throws XMLStreamException {
    Runnable end = () -> {};
    switch (element) {
      case "speak" -> facts.language(language());
      case "p", "paragraph" -> {
        nameLanguage(element);
        flow.endParagraph();
        end = flow::endParagraph;
      }
      case "s", "sentence" -> {
        nameLanguage(element);
        flow.text(" ");
        end = marked(Kind.SENTENCE, "");
      }
      case "break" -> prosody.pause(xml);
      case "prosody" -> end = prosody.prosody(xml);
      case "emphasis" -> prosody.emphasis(xml);
      case "sub", "say-as", "phoneme" -> end = readings.open(xml);
      case "voice" -> end = voice();
      case "mark" -> mark(attribute(xml, "name"));
      case "audio" ->
          unfollowed.add(
              "<audio src=\"" + attribute(xml, "src") + "\">",
              "sounds are left out; the text in its place is read");
      case "lang" -> nameLanguage(element);
      case "lexicon" -> lexicon(attribute(xml, "uri"));
      case "meta", "metadata", "desc" -> {
        new SilentElement(xml, facts, unfollowed).read();
        return;
      }
      case "lookup", "token", "w" -> {
        // What they say of their text is said without them.
      }
      default -> unfollowed.add("<" + element + ">", "it is not known; the text in it is read");
    }
    ends.push(end);
  }

  private Runnable marked(Kind kind, String target) {
    flow.open(kind, target);
    return () -> {
      flow.close();
      flow.text(" ");
    };
  }

  private Runnable voice() {
    String name = attribute(xml, "name");
    nameLanguage("voice");
    if (name.isEmpty()) {
      unfollowed.add("<voice>", "a voice is chosen by its name alone");
      return () -> {};
    }
    // Of several names the first is the one that is wished for.
    flow.open(Kind.VOICE, name.split(" ", 2)[0]);
    return flow::close;
  }

  private void mark(String name) {
    if (name.startsWith(CHAPTER)) {
      flow.chapter(name.substring(CHAPTER.length()).strip());
    } else {
      flow.place(Kind.BOOKMARK, name);
    }
  }

  private void lexicon(String uri) {
    boolean isLocal = isFile && !uri.isEmpty() && uri.indexOf(':') < 0;
    if (isLocal) {
      lexicons.add(uri);
    } else {
      unfollowed.add(
          "<lexicon uri=\"" + uri + "\">", "only a lexicon that lies beside the file is used");
    }
  }

  private String language() {
    String tag = SsmlXml.language(xml);
    return tag.isEmpty() ? Languages.UNDETERMINED : tag;
  }

  /** Names a part in another language: its words are read, but by the voice of the whole. */
  private void nameLanguage(String element) {
    String tag = SsmlXml.language(xml);
    if (!tag.isEmpty() && !Languages.primary(tag).equals(Languages.primary(facts.language()))) {
      unfollowed.add(
          "<" + element + " xml:lang=\"" + tag + "\">",
          "its words are read as those around them are");
    }
  }

  List<Block> blocks() {
    return blocks;
  }

  String text() {
    return flow.text();
  }

  Facts facts() {
    return facts;
  }

  List<String> lexicons() {
    return lexicons;
  }

  List<Omission> omissions() {
    return unfollowed.omissions();
  }
}
