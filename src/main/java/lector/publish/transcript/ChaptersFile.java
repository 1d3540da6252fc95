package lector.publish.transcript;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import lector.episode.Episode;
import lector.episode.Timeline.TimedChapter;
import lector.publish.wording.Times;
import lector.publish.wording.Wording;
import lector.publish.write.Json;
import lector.publish.write.TextView;

/** {@code chapters.json}: Podcasting 2.0's JSON chapters, version 1.2. */
public final class ChaptersFile extends TextView {

  /** The type of its file. */
  public static final String TYPE = "application/json+chapters";

  /** Creates the view. */
  public ChaptersFile() {
    super("chapters.json", TYPE);
  }

  @Override
  protected String text(Episode episode) {
    return Json.of(
        new Chapters(
            "1.2.0",
            episode.title(),
            Wording.authors(episode.authors()),
            episode.audio().stream().findFirst().map(Episode.MediaFile::name),
            episode.timeline().chapters().stream()
                .map(chapter -> entry(episode, chapter))
                .toList()));
  }

  private static Entry entry(Episode episode, TimedChapter chapter) {
    return new Entry(
        Times.seconds(episode.timeline().millis(chapter.startSample())),
        Times.seconds(episode.timeline().millis(chapter.endSample())),
        chapter.title(),
        chapter.url().or(episode::url).map(URI::toString));
  }

  private record Chapters(
      String version,
      String title,
      Optional<String> author,
      Optional<String> fileName,
      List<Entry> chapters) {}

  private record Entry(
      BigDecimal startTime, BigDecimal endTime, String title, Optional<String> url) {}
}
