package lector.publish.transcript;

import java.util.List;
import lector.episode.Timeline.TimedWord;

/**
 * Some words that are shown together.
 *
 * @param startMillis when they appear
 * @param endMillis when they go; later than {@code startMillis}
 * @param speaker who says them; empty if one voice says everything
 * @param lines the words, a line a list; no line is empty
 */
record Cue(long startMillis, long endMillis, String speaker, List<List<TimedWord>> lines) {

  Cue {
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** The words of all lines. */
  List<TimedWord> words() {
    return lines.stream().flatMap(List::stream).toList();
  }
}
