package lector.episode;

import java.util.ArrayList;
import java.util.List;
import lector.episode.Timeline.TimedMark;
import lector.episode.Timeline.TimedSentence;
import lector.episode.Timeline.TimedWord;
import lector.script.Direction;
import lector.script.Direction.Kind;
import lector.script.Passage;
import lector.text.Sentence;

/** Finds when the places are reached that an article names. For one script. */
final class Bookmarks {

  private final List<TimedMark> marks = new ArrayList<>();

  /** The places so far, in order. */
  List<TimedMark> marks() {
    return marks;
  }

  /**
   * Notes the places in front of which a silence is asked for, before it is laid down.
   *
   * @param sentence the sentence that comes after the silence
   * @param at the sample at which the silence begins
   */
  void beforePause(Sentence sentence, long at) {
    List<Direction> directions = sentence.passage().directions();
    for (int i = 0; i < directions.size(); i++) {
      if (isAt(directions.get(i), sentence) && isBeforePause(directions, i)) {
        marks.add(new TimedMark(directions.get(i).value(), at));
      }
    }
  }

  /** Notes the places in a sentence that has been said. */
  void in(Sentence sentence, TimedSentence timed) {
    Passage passage = sentence.passage();
    List<Direction> directions = passage.directions();
    for (int i = 0; i < directions.size(); i++) {
      Direction each = directions.get(i);
      boolean isIn = each.start() >= sentence.start() && each.start() < sentence.end();
      if (isIn
          && each.kind() == Kind.BOOKMARK
          && !(isAt(each, sentence) && isBeforePause(directions, i))) {
        marks.add(new TimedMark(each.value(), sampleAt(each.start() - sentence.start(), timed)));
      }
    }
  }

  /** Notes the places at the end of a passage, behind its last word. */
  void after(Passage passage, long end) {
    passage.directions().stream()
        .filter(each -> each.kind() == Kind.BOOKMARK)
        .filter(each -> each.start() >= passage.spoken().length())
        .forEach(each -> marks.add(new TimedMark(each.value(), end)));
  }

  private static boolean isAt(Direction direction, Sentence sentence) {
    return direction.kind() == Kind.BOOKMARK && direction.start() == sentence.start();
  }

  private static boolean isBeforePause(List<Direction> directions, int bookmark) {
    return directions.subList(bookmark, directions.size()).stream()
        .anyMatch(
            each -> each.kind() == Kind.PAUSE && each.start() == directions.get(bookmark).start());
  }

  /** When the first word is heard that does not end before a character. */
  private static long sampleAt(int character, TimedSentence sentence) {
    int start = 0;
    for (TimedWord word : sentence.words()) {
      if (start + word.text().length() > character) {
        return word.startSample();
      }
      start += word.text().length() + 1;
    }
    return sentence.endSample();
  }
}
