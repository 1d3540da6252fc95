package lector.publish.book;

import java.util.List;
import lector.episode.Episode;
import lector.episode.Timeline;
import lector.episode.Timeline.TimedChapter;
import lector.publish.book.BookWords.Clip;
import lector.publish.markup.ChapterMarkup;
import lector.publish.wording.Times;
import lector.publish.write.Html;
import lector.publish.write.Xml;

/** A chapter of a talking book: its text, and the overlay that ties the words to the audio. */
final class BookChapter {

  private final TimedChapter chapter;
  private final int number;
  private final long startMillis;
  private final long endMillis;
  private final List<Clip> clips;
  private final String page;

  /**
   * Writes a chapter.
   *
   * @param number its place in the book, counted from 1
   */
  BookChapter(Episode episode, TimedChapter chapter, int number) {
    this.chapter = chapter;
    this.number = number;
    Timeline timeline = episode.timeline();
    this.startMillis = timeline.millis(chapter.startSample());
    this.endMillis = timeline.millis(chapter.endSample());
    Html html = BookPage.open(episode.language(), chapter.title());
    BookWords words = new BookWords(html, timeline);
    new ChapterMarkup(words).write(chapter, number, "epub:type", "chapter", "role", "doc-chapter");
    this.page = BookPage.close(html);
    this.clips = words.clips();
  }

  String id() {
    return ChapterMarkup.id(number);
  }

  String title() {
    return chapter.title();
  }

  String file() {
    return id() + ".xhtml";
  }

  String overlayFile() {
    return id() + ".smil";
  }

  /** The text. */
  String page() {
    return page;
  }

  /** Whether any of its words is heard; without one there is no overlay. */
  boolean isHeard() {
    return !clips.isEmpty();
  }

  /** How long it is heard, in milliseconds. */
  long millis() {
    return isHeard() ? endMillis - startMillis : 0;
  }

  /**
   * The overlay, in SMIL: a sequence for each sentence, in it a pair of text and sound for each
   * word. A word's clip lasts until the next begins, so that the pauses are heard as they were
   * made.
   */
  String overlay() {
    Xml xml = new Xml();
    xml.open(
        "smil",
        "version",
        "3.0",
        "xmlns",
        "http://www.w3.org/ns/SMIL",
        "xmlns:epub",
        "http://www.idpf.org/2007/ops");
    xml.open("body", "epub:textref", file());
    String sentence = "";
    for (int i = 0; i < clips.size(); i++) {
      Clip clip = clips.get(i);
      if (!clip.sentence().equals(sentence)) {
        if (!sentence.isEmpty()) {
          xml.close();
        }
        sentence = clip.sentence();
        xml.open("seq", "epub:textref", file() + "#" + sentence);
      }
      long start = i == 0 ? startMillis : clip.startMillis();
      long end = i + 1 < clips.size() ? clips.get(i + 1).startMillis() : endMillis;
      pair(xml, clip.word(), start, end);
    }
    return xml.close().close().close().end();
  }

  private void pair(Xml xml, String word, long start, long end) {
    xml.open("par").empty("text", "src", file() + "#" + word);
    xml.empty(
        "audio",
        "src",
        BookPackage.AUDIO,
        "clipBegin",
        Times.vtt(start),
        "clipEnd",
        Times.vtt(end));
    xml.close();
  }
}
