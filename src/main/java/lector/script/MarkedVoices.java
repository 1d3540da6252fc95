package lector.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import lector.article.Text;
import lector.article.Text.Mark;

/** The turns that an article's markup asks for. */
final class MarkedVoices {

  private MarkedVoices() {}

  /**
   * The turns in a part of a text; of marks within one another the innermost counts.
   *
   * @param from index in the text of the part's first character, from which the turns' places count
   * @param to index after its last
   */
  static List<Turn> in(Text text, int from, int to) {
    String[] voices = new String[to - from];
    text.marks().stream()
        .filter(mark -> mark.kind() == Mark.Kind.VOICE)
        .sorted(Comparator.comparingInt(mark -> mark.start() - mark.end())) // the longest first
        .forEach(
            mark -> {
              for (int i = Math.max(from, mark.start()); i < Math.min(to, mark.end()); i++) {
                voices[i - from] = mark.target();
              }
            });
    List<Turn> turns = new ArrayList<>();
    for (int start = 0; start < voices.length; ) {
      String voice = voices[start];
      int end = start;
      while (end < voices.length && Objects.equals(voices[end], voice)) {
        end++;
      }
      if (voice != null) {
        turns.add(new Turn(start, end, "", voice));
      }
      start = end;
    }
    return turns;
  }
}
