package lector.publish.transcript;

import java.util.ArrayList;
import java.util.List;
import lector.episode.Timeline;
import lector.episode.Timeline.TimedWord;
import lector.publish.wording.SpeakerNames;

/**
 * Divides what is said into cues: no cue spans two sentences or two speakers, every word is in one
 * cue.
 */
final class Cues {

  /** How long a cue stays when nothing follows at once, so that it can be read. */
  private static final long MIN_SHOWN_MILLIS = 700;

  /** Silence between words that a listener notices. */
  private static final double PAUSE_SECONDS = 0.08;

  private Cues() {}

  /**
   * The cues of an episode, of one or two lines, in order and without overlap.
   *
   * @param narrator what the narrator is called where others speak, too
   * @param lineLength most characters a line. A word that is longer, such as an address, is divided
   */
  static List<Cue> of(Timeline timeline, String narrator, int lineLength) {
    return of(timeline, runs(timeline, narrator), lineLength);
  }

  /** The same cues; where somebody else begins to speak, their name stands before what they say. */
  static List<Cue> announced(Timeline timeline, String narrator, int lineLength) {
    List<SpokenRun> announced = new ArrayList<>();
    String speaker = "";
    for (SpokenRun run : runs(timeline, narrator)) {
      announced.add(run.speaker().equals(speaker) ? run : run.announced());
      speaker = run.speaker();
    }
    return of(timeline, announced, lineLength);
  }

  private static List<Cue> of(Timeline timeline, List<SpokenRun> runs, int lineLength) {
    long pause = Math.round(PAUSE_SECONDS * timeline.sampleRateHz());
    List<Cue> cues = new ArrayList<>();
    for (SpokenRun run : runs) {
      List<TimedWord> words = LongWords.divide(run.words(), lineLength);
      CueSplitter.split(words, lineLength, pause)
          .forEach(lines -> cues.add(timed(timeline, run.speaker(), lines)));
    }
    return settled(cues, timeline.millis(timeline.lengthSamples()));
  }

  /**
   * The sentences with words, each a cue of one line, or of several if several speak in it; in
   * order and without overlap.
   */
  static List<Cue> ofSentences(Timeline timeline, String narrator) {
    List<Cue> cues =
        runs(timeline, narrator).stream()
            .map(run -> timed(timeline, run.speaker(), List.of(run.words())))
            .toList();
    return settled(cues, timeline.millis(timeline.lengthSamples()));
  }

  /** What is said without a change of speaker; nobody is named where one voice says everything. */
  private static List<SpokenRun> runs(Timeline timeline, String narrator) {
    boolean isAlone = SpeakerNames.turns(timeline).findAny().isEmpty();
    String reader = isAlone ? "" : narrator;
    return timeline.chapters().stream()
        .flatMap(chapter -> chapter.passages().stream())
        .flatMap(passage -> passage.sentences().stream())
        .flatMap(sentence -> SpokenRun.of(sentence, reader).stream())
        .toList();
  }

  private static Cue timed(Timeline timeline, String speaker, List<List<TimedWord>> lines) {
    List<TimedWord> last = lines.get(lines.size() - 1);
    return new Cue(
        timeline.millis(lines.get(0).get(0).startSample()),
        timeline.millis(last.get(last.size() - 1).endSample()),
        speaker,
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
      Cue cue = cues.get(i);
      settled.add(new Cue(starts[i], Math.min(wanted, limit), cue.speaker(), cue.lines()));
    }
    return settled;
  }
}
