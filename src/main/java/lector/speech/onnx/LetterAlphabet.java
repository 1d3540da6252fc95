package lector.speech.onnx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The letters that the letter-to-sound network reads and the phonemes that it writes, by number;
 * number 0 is blank. Immutable.
 */
final class LetterAlphabet {

  private final Map<Integer, Integer> letters = new HashMap<>();
  private final List<String> sounds;
  private final int longest;

  /**
   * Makes an alphabet.
   *
   * @param description three lines: the letters, divided by tabs; the phonemes, divided by tabs;
   *     the most letters of a word
   */
  LetterAlphabet(String description) {
    String[] lines = description.split("\n", 4);
    String[] inputs = lines[0].split("\t", -1);
    for (int i = 0; i < inputs.length; i++) {
      letters.put(inputs[i].codePointAt(0), i + 1);
    }
    sounds = List.of(lines[1].split("\t", -1));
    longest = Integer.parseInt(lines[2]);
  }

  int longest() {
    return longest;
  }

  /** The numbers of a word's letters; signs that the network does not know are left out. */
  long[] ids(String word) {
    return word.codePoints().filter(letters::containsKey).mapToLong(letters::get).toArray();
  }

  /** Phonemes from the network's output: repeats are one, blanks are none. */
  String sounds(long[] output) {
    StringBuilder result = new StringBuilder();
    long last = 0;
    for (long id : output) {
      if (id != last && id != 0) {
        result.append(sounds.get((int) id - 1));
      }
      last = id;
    }
    return result.toString();
  }
}
