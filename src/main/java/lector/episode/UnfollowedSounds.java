package lector.episode;

import java.util.List;
import java.util.stream.Stream;
import lector.article.Omission;
import lector.phoneme.MarkedSounds;
import lector.script.Direction;
import lector.script.Direction.Kind;
import lector.script.Passage;
import lector.script.Script;

/** The sounds that an article gives to its words and that no voice can make. */
public final class UnfollowedSounds {

  private UnfollowedSounds() {}

  /** All of them, in order; the words themselves are read as without them. */
  public static List<Omission> of(Script script) {
    return script.chapters().stream()
        .flatMap(chapter -> chapter.passages().stream())
        .flatMap(UnfollowedSounds::of)
        .toList();
  }

  private static Stream<Omission> of(Passage passage) {
    return passage.directions().stream()
        .filter(each -> each.kind() == Kind.SOUND)
        .flatMap(each -> of(passage, each));
  }

  private static Stream<Omission> of(Passage passage, Direction sound) {
    String word = passage.spoken().substring(sound.start(), sound.end());
    return MarkedSounds.problem(sound.value())
        .map(
            problem ->
                new Omission(
                    Omission.OUTSIDE,
                    "/" + sound.value() + "/ for \"" + word + "\"",
                    "it is read as it is written: " + problem))
        .stream();
  }
}
