package lector.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lector.episode.Timeline;
import lector.episode.Timeline.TimedSentence;
import lector.episode.Timeline.TimedWord;

/** Divides what is said into cues: no cue spans two sentences, every word is in one cue. */
final class Cues {

  /** How long a cue stays when nothing follows at once, so that it can be read. */
  private static final long MIN_SHOWN_MILLIS = 700;

  /** Silence between words that a listener notices. */
  private static final double PAUSE_SECONDS = 0.08;

  private Cues() {}

  /**
   * The cues of an episode, of one or two lines, in order and without overlap.
   *
   * @param lineLength most characters a line. A word that is longer, such as an address, is divided
   */
  static List<Cue> of(Timeline timeline, int lineLength) {
    long pause = Math.round(PAUSE_SECONDS * timeline.sampleRateHz());
    List<Cue> cues = new ArrayList<>();
    sentences(timeline)
        .map(sentence -> LongWords.divide(sentence.words(), lineLength))
        .flatMap(words -> CueSplitter.split(words, lineLength, pause).stream())
        .forEach(lines -> cues.add(timed(timeline, lines)));
    return settled(cues, timeline.millis(timeline.lengthSamples()));
  }

  /** The sentences with words, each a cue of one line, in order and without overlap. */
  static List<Cue> ofSentences(Timeline timeline) {
    List<Cue> cues =
        sentences(timeline).map(sentence -> timed(timeline, List.of(sentence.words()))).toList();
    return settled(cues, timeline.millis(timeline.lengthSamples()));
  }

  private static Stream<TimedSentence> sentences(Timeline timeline) {
    return timeline.chapters().stream()
        .flatMap(chapter -> chapter.passages().stream())
        .flatMap(passage -> passage.sentences().stream())
        .filter(sentence -> !sentence.words().isEmpty());
  }

  private static Cue timed(Timeline timeline, List<List<TimedWord>> lines) {
    List<TimedWord> last = lines.get(lines.size() - 1);
    return new Cue(
        timeline.millis(lines.get(0).get(0).startSample()),
        timeline.millis(last.get(last.size() - 1).endSample()),
        lines);
  }

  /**
   * Gives every cue a length. Signs without sound have none, and what they would share a
   * millisecond with makes room for them.
   */
  private static List<Cue> settled(List<Cue> cues, long lengthMillis) {
    int count = cues.size();
    long[] starts = cues.stream().mapToLong(Cue::startMillis).toArray();
    for (int i = 1; i < count; i++) {
      starts[i] = Math.max(starts[i], starts[i - 1] + 1);
    }
    for (int i = count - 1; i >= 0; i--) {
      long limit = i == count - 1 ? lengthMillis : starts[i + 1];
      starts[i] = Math.min(starts[i], limit - 1);
    }
    List<Cue> settled = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long limit = i == count - 1 ? lengthMillis : starts[i + 1];
      long wanted = Math.max(cues.get(i).endMillis(), starts[i] + MIN_SHOWN_MILLIS);
      settled.add(new Cue(starts[i], Math.min(wanted, limit), cues.get(i).lines()));
    }
    return settled;
  }
}
