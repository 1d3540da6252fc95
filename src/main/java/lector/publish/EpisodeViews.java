package lector.publish;

import java.util.List;
import lector.episode.EpisodeView;

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

  /** All of them, in the order in which they are written. */
  public static List<EpisodeView> all() {
    return ALL;
  }
}
