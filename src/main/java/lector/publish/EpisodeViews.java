package lector.publish;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lector.episode.EpisodeView;
import lector.publish.book.TalkingBook;
import lector.publish.page.HtmlTranscript;
import lector.publish.transcript.ChaptersFile;
import lector.publish.transcript.JsonTranscript;
import lector.publish.transcript.SrtTranscript;
import lector.publish.transcript.VttTranscript;
import lector.publish.transcript.WordsVtt;

/** The views of an episode that lie in its folder. A new one is a class and a line here. */
public final class EpisodeViews {

  private static final List<EpisodeView> ALL =
      List.of(
          new ChaptersFile(),
          new VttTranscript(),
          new SrtTranscript(),
          new JsonTranscript(),
          new HtmlTranscript(),
          new WordsVtt());

  private EpisodeViews() {}

  /** Those that every episode has, in the order in which they are written. */
  public static List<EpisodeView> all() {
    return ALL;
  }

  /** Names of the formats that are no audio but hold some, as users give them. */
  public static List<String> formats() {
    return List.of(TalkingBook.FORMAT);
  }

  /**
   * Those that every episode has, and those that are asked for by name.
   *
   * @param formats names of formats; those of audio mean nothing here
   * @param cover gives the picture of the show, a JPEG or PNG
   */
  public static List<EpisodeView> of(List<String> formats, Supplier<byte[]> cover) {
    Stream<EpisodeView> book =
        formats.contains(TalkingBook.FORMAT) ? Stream.of(new TalkingBook(cover)) : Stream.of();
    return Stream.concat(ALL.stream(), book).toList();
  }
}
