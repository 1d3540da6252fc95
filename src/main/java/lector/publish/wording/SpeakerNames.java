package lector.publish.wording;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lector.episode.Episode;
import lector.episode.Timeline;
import lector.episode.Timeline.TimedSentence;
import lector.episode.Timeline.TimedTurn;

/**
 * What transcripts call those who speak: people by their names, and the narrator, and those of whom
 * the article gives no name, by the names of their voices.
 */
public final class SpeakerNames {

  private SpeakerNames() {}

  /** All names in an episode, the narrator's first. */
  public static Set<String> in(Episode episode) {
    Set<String> names = new LinkedHashSet<>();
    names.add(narrator(episode));
    turns(episode.timeline()).forEach(turn -> names.add(of(turn, narrator(episode))));
    return names;
  }

  /** The narrator: the voice's name, with a capital. */
  public static String narrator(Episode episode) {
    return voice(episode.voice().name());
  }

  /** Who says a turn. */
  public static String of(TimedTurn turn, String narrator) {
    if (!turn.speaker().isEmpty()) {
      return turn.speaker();
    }
    return turn.voice().isEmpty() ? narrator : voice(turn.voice());
  }

  /** The turns of an episode, in order. */
  public static Stream<TimedTurn> turns(Timeline timeline) {
    return timeline.chapters().stream()
        .flatMap(chapter -> chapter.passages().stream())
        .flatMap(passage -> passage.sentences().stream())
        .map(TimedSentence::turns)
        .flatMap(turns -> turns.stream());
  }

  /** A voice as a person would be called: "Michael" for {@code am_michael}. */
  static String voice(String name) {
    return Arrays.stream(name.split("\\+", -1))
        .map(part -> part.replaceFirst("^[a-z]{2}_", "").replace('_', ' '))
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
        .collect(Collectors.joining(" and "));
  }
}
