package lector.episode;

import java.util.List;
import lector.episode.Timeline.TimedPassage;
import lector.episode.Timeline.TimedSentence;
import lector.script.Passage.Role;

/** The first sentences of an episode, for lists and feeds. */
final class Summary {

  private static final int ENOUGH = 200;
  private static final int LONGEST = 600;

  private Summary() {}

  /** Whole sentences from the start of the narration, until there is enough to tell what it is. */
  static String of(Timeline timeline) {
    List<TimedPassage> passages =
        timeline.chapters().stream().flatMap(chapter -> chapter.passages().stream()).toList();
    boolean narrated = passages.stream().anyMatch(passage -> passage.role() == Role.NARRATION);
    StringBuilder summary = new StringBuilder();
    for (TimedPassage passage : passages) {
      if (passage.role() == Role.NARRATION || (!narrated && passage.role() != Role.FRAME)) {
        for (TimedSentence sentence : passage.sentences()) {
          if (summary.length() >= ENOUGH) {
            return shortened(summary.toString());
          }
          summary.append(summary.isEmpty() ? "" : " ").append(sentence.text());
        }
      }
    }
    return shortened(summary.toString());
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    int cut = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, space > 0 ? space : cut) + "…";
  }
}
