package lector.episode;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lector.audio.ChapterMark;
import lector.audio.Picture;
import lector.audio.Tags;
import lector.episode.Timeline.TimedChapter;
import lector.episode.Timeline.TimedPassage;
import lector.episode.Timeline.TimedSentence;

/** What an episode's audio says of itself. */
final class EpisodeTags {

  /** First byte of every PNG; a JPEG begins with another. */
  private static final byte PNG_START = (byte) 0x89;

  private static final String SYNTHETIC = "Read aloud by a synthetic voice.";

  private EpisodeTags() {}

  /**
   * The tags of an episode.
   *
   * @param encoder name and version of the program
   * @param own the article's own picture; without one, the show's cover is taken
   */
  static Tags of(Episode episode, ShowTags show, String encoder, Optional<Picture> own) {
    return new Tags(
        episode.title(),
        episode.authors().isEmpty() ? show.author() : String.join(", ", episode.authors()),
        show.title(),
        episode.date(),
        (episode.summary() + " " + SYNTHETIC).strip(),
        episode.language(),
        transcript(episode.timeline()),
        episode.url(),
        encoder,
        own.or(() -> Optional.of(picture(show.cover().get()))),
        chapters(episode, show));
  }

  private static Picture picture(byte[] bytes) {
    boolean isPng = bytes.length > 0 && bytes[0] == PNG_START;
    return new Picture(isPng ? "image/png" : "image/jpeg", bytes);
  }

  private static List<ChapterMark> chapters(Episode episode, ShowTags show) {
    Timeline timeline = episode.timeline();
    List<ChapterMark> marks = new ArrayList<>();
    for (TimedChapter chapter : timeline.chapters()) {
      // The same anchors that the episode's page has.
      String place = episode.folder() + "/index.html#chapter-" + (marks.size() + 1);
      URI url = chapter.url().or(episode::url).orElseGet(() -> show.baseUrl().resolve(place));
      marks.add(
          new ChapterMark(
              timeline.millis(chapter.startSample()),
              timeline.millis(chapter.endSample()),
              chapter.title(),
              Optional.of(url),
              Optional.empty()));
    }
    return marks;
  }

  /** All that is said, a line a passage, a blank line before each chapter. */
  private static String transcript(Timeline timeline) {
    return timeline.chapters().stream()
        .map(
            chapter ->
                chapter.passages().stream()
                    .map(EpisodeTags::line)
                    .collect(Collectors.joining("\n")))
        .collect(Collectors.joining("\n\n"));
  }

  private static String line(TimedPassage passage) {
    return passage.sentences().stream().map(TimedSentence::text).collect(Collectors.joining(" "));
  }
}
