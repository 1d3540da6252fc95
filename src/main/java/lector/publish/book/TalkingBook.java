package lector.publish.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lector.episode.Episode;
import lector.episode.Episode.MediaFile;
import lector.episode.EpisodeView;
import lector.episode.Timeline.TimedChapter;
import lector.publish.write.Resources;
import lector.publish.write.Xml;

/**
 * The episode as a talking book: an EPUB 3.3 whose media overlays (W3C, EPUB 3.3, section 9) light
 * each word while the audio in the book says it. It claims to conform to EPUB Accessibility 1.1 and
 * WCAG 2.2 at level AA.
 */
public final class TalkingBook implements EpisodeView {

  /** Name of the format, as users give it; also the file's extension. */
  public static final String FORMAT = "epub";

  static final String TYPE = "application/epub+zip";

  /** The audio that every reader of such books plays. */
  static final String AUDIO_TYPE = "audio/mpeg";

  private static final String CONTAINER =
      new Xml()
          .open(
              "container",
              "version",
              "1.0",
              "xmlns",
              "urn:oasis:names:tc:opendocument:xmlns:container")
          .open("rootfiles")
          .empty(
              "rootfile",
              "full-path",
              BookPackage.FOLDER + BookPackage.FILE,
              "media-type",
              "application/oebps-package+xml")
          .close()
          .close()
          .end();

  private final Supplier<byte[]> cover;

  /**
   * Creates the view.
   *
   * @param cover gives the picture of the show, a JPEG or PNG
   */
  public TalkingBook(Supplier<byte[]> cover) {
    this.cover = cover;
  }

  /** The talking book of an episode, if it was asked for. */
  public static Optional<MediaFile> of(Episode episode) {
    return episode.files().stream().filter(file -> file.type().equals(TYPE)).findFirst();
  }

  @Override
  public String fileName(Episode episode) {
    String audio = audio(episode).name();
    return audio.substring(0, audio.lastIndexOf('.') + 1) + FORMAT;
  }

  @Override
  public String mediaType() {
    return TYPE;
  }

  @Override
  public boolean holdsAudio() {
    return true;
  }

  @Override
  public void write(Episode episode, Path file) throws IOException {
    BookCover picture = new BookCover(cover.get());
    List<BookChapter> chapters = chapters(episode);
    try (BookArchive archive = new BookArchive(file)) {
      archive.stored("mimetype", TYPE);
      archive.deflated("META-INF/container.xml", CONTAINER);
      BookPackage contents = new BookPackage(episode, picture, chapters);
      archive.deflated(BookPackage.FOLDER + BookPackage.FILE, contents.text());
      BookFrontMatter front = new BookFrontMatter(episode, picture, chapters);
      archive.deflated(BookPackage.FOLDER + BookFrontMatter.NAVIGATION, front.navigation());
      archive.deflated(BookPackage.FOLDER + BookFrontMatter.TITLE, front.titlePage());
      archive.deflated(
          BookPackage.FOLDER + BookPackage.STYLE,
          Resources.text(TalkingBook.class, BookPackage.STYLE));
      for (BookChapter chapter : chapters) {
        archive.deflated(BookPackage.FOLDER + chapter.file(), chapter.page());
        if (chapter.isHeard()) {
          archive.deflated(BookPackage.FOLDER + chapter.overlayFile(), chapter.overlay());
        }
      }
      archive.stored(BookPackage.FOLDER + picture.file(), picture.bytes());
      archive.stored(
          BookPackage.FOLDER + BookPackage.AUDIO, file.resolveSibling(audio(episode).name()));
    }
  }

  private static List<BookChapter> chapters(Episode episode) {
    List<BookChapter> chapters = new ArrayList<>();
    for (TimedChapter chapter : episode.timeline().chapters()) {
      chapters.add(new BookChapter(episode, chapter, chapters.size() + 1));
    }
    return chapters;
  }

  private static MediaFile audio(Episode episode) {
    return episode.audio().stream()
        .filter(file -> file.type().equals(AUDIO_TYPE))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a talking book needs audio in MP3"));
  }
}
