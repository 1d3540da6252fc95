package lector.check;

import java.util.List;
import java.util.Set;
import lector.check.judge.Place;

/**
 * A transcript with times.
 *
 * @param place what the file is called
 * @param captions what is shown, in the file's order
 * @param mostLines most lines that a caption may have; 0 for any number
 * @param mostCharacters most characters that a line may have; 0 for any number
 */
record Transcript(Place place, List<Caption> captions, int mostLines, int mostCharacters) {

  Transcript {
    captions = List.copyOf(captions);
  }

  /** The same transcript without the names that stand before what somebody says. */
  Transcript withoutSpeakers(Set<String> names) {
    return new Transcript(
        place,
        captions.stream().map(caption -> caption.withoutSpeaker(names)).toList(),
        mostLines,
        mostCharacters);
  }
}
