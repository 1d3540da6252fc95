package lector.publish.book;

import java.util.List;
import lector.episode.Episode;
import lector.publish.wording.Times;
import lector.publish.wording.Wording;
import lector.publish.write.Attributes;
import lector.publish.write.Xml;

/**
 * The package document of a talking book: what it is, what is in it, in which order (EPUB 3.3,
 * section 5; media overlays, section 9.3; accessibility, EPUB Accessibility 1.1, sections 2 and 4).
 */
final class BookPackage {

  static final String FOLDER = "EPUB/";
  static final String FILE = "package.opf";
  static final String STYLE = "book.css";
  static final String AUDIO = "audio.mp3";

  private static final String XHTML = "application/xhtml+xml";

  private final Episode episode;
  private final BookCover cover;
  private final List<BookChapter> chapters;
  private final Xml xml = new Xml();

  BookPackage(Episode episode, BookCover cover, List<BookChapter> chapters) {
    this.episode = episode;
    this.cover = cover;
    this.chapters = chapters;
  }

  String text() {
    xml.open(
        "package",
        "xmlns",
        "http://www.idpf.org/2007/opf",
        "version",
        "3.0",
        "unique-identifier",
        "id",
        "prefix",
        "a11y: http://www.idpf.org/epub/vocab/package/a11y/#",
        "xml:lang",
        episode.language());
    xml.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
    description();
    accessibility();
    durations();
    xml.close();
    manifest();
    spine();
    return xml.close().end();
  }

  private void description() {
    xml.element("dc:identifier", episode.guid(), "id", "id");
    xml.element("dc:title", episode.title());
    xml.element("dc:language", episode.language());
    episode.authors().forEach(author -> xml.element("dc:creator", author));
    xml.element("dc:date", episode.date().toString());
    if (!episode.summary().isBlank()) {
      xml.element("dc:description", episode.summary());
    }
    xml.element("dc:source", episode.url().map(Object::toString).orElse(episode.source().name()));
    meta("dcterms:modified", episode.date() + "T00:00:00Z");
  }

  private void accessibility() {
    meta("schema:accessMode", "textual");
    meta("schema:accessMode", "auditory");
    meta("schema:accessModeSufficient", "textual");
    meta("schema:accessModeSufficient", "auditory");
    for (String feature :
        List.of(
            "synchronizedAudioText",
            "tableOfContents",
            "structuralNavigation",
            "readingOrder",
            "displayTransformability",
            "unlocked")) {
      meta("schema:accessibilityFeature", feature);
    }
    meta("schema:accessibilityHazard", "none");
    meta(
        "schema:accessibilitySummary",
        "All of the text is read aloud by a synthetic voice; each word is tied to its place in the"
            + " recording. Chapters have headings and stand in the table of contents.");
    xml.element(
        "meta",
        "EPUB Accessibility 1.1 - WCAG 2.2 Level AA",
        "property",
        "dcterms:conformsTo",
        "id",
        "conformance");
    xml.element("meta", "Lector", "property", "a11y:certifiedBy", "refines", "#conformance");
  }

  private void durations() {
    long total = 0;
    for (BookChapter chapter : chapters) {
      total += chapter.millis();
      if (chapter.isHeard()) {
        xml.element(
            "meta",
            Times.vtt(chapter.millis()),
            "property",
            "media:duration",
            "refines",
            "#" + overlayId(chapter));
      }
    }
    meta("media:duration", Times.vtt(total));
    meta("media:narrator", Wording.readers(episode));
    meta("media:active-class", "-epub-media-overlay-active");
    meta("media:playback-active-class", "-epub-media-overlay-playing");
  }

  private void manifest() {
    xml.open("manifest");
    item("nav", BookFrontMatter.NAVIGATION, XHTML, "properties", "nav");
    item("title", BookFrontMatter.TITLE, XHTML);
    for (BookChapter chapter : chapters) {
      if (chapter.isHeard()) {
        item(chapter.id(), chapter.file(), XHTML, "media-overlay", overlayId(chapter));
        item(overlayId(chapter), chapter.overlayFile(), "application/smil+xml");
      } else {
        item(chapter.id(), chapter.file(), XHTML);
      }
    }
    item("style", STYLE, "text/css");
    item("audio", AUDIO, TalkingBook.AUDIO_TYPE);
    item("cover", cover.file(), cover.mediaType(), "properties", "cover-image");
    xml.close();
  }

  private void spine() {
    xml.open("spine");
    xml.empty("itemref", "idref", "title");
    chapters.forEach(chapter -> xml.empty("itemref", "idref", chapter.id()));
    xml.close();
  }

  private void meta(String property, String text) {
    xml.element("meta", text, "property", property);
  }

  private void item(String id, String href, String type, String... more) {
    String[] attributes = {"id", id, "href", href, "media-type", type};
    xml.empty("item", Attributes.join(attributes, more));
  }

  private static String overlayId(BookChapter chapter) {
    return chapter.id() + "-overlay";
  }
}
