package lector.phoneme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lector.text.SpokenWord;
import org.jspecify.annotations.Nullable;

/**
 * Names that letters and lexicon get wrong, from the table {@code names.tsv}: people, places and
 * organisations that news speaks of, as American newsreaders say them. Immutable.
 *
 * <p>A name is found as it is written, capitals and accents included. Names of several words are
 * looked for as a whole; most names are entries by word.
 */
final class Names {

  /** The names of the table. */
  static final Names ALL = new Names(PhonemeTable.rows("names.tsv"));

  private final Map<String, String> sounds = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();

  /**
   * Makes a collection of names.
   *
   * @param rows a name and its sound in IPA; both of as many words, divided by single spaces
   */
  Names(List<String[]> rows) {
    for (String[] row : rows) {
      if (sounds.put(row[0], row[1]) != null) {
        throw new IllegalStateException("two rows for the name " + row[0]);
      }
      int space = row[0].indexOf(' ');
      if (space > 0) {
        beginnings.add(row[0].substring(0, space));
      }
    }
  }

  /** All names. */
  Set<String> all() {
    return Collections.unmodifiableSet(sounds.keySet());
  }

  /**
   * Looks a name up.
   *
   * @param name a word as it is written, or several divided by single spaces
   * @return its phonemes, or null if it is not here
   */
  @Nullable String find(String name) {
    String ipa = sounds.get(name);
    return ipa == null ? null : IpaAlphabet.toKokoro(ipa);
  }

  /**
   * Finds the names of several words in a sentence.
   *
   * @return for each word its phonemes, or null if it is no part of such a name
   */
  List<@Nullable String> phrases(List<SpokenWord> words) {
    List<@Nullable String> result = new ArrayList<>(Collections.nCopies(words.size(), null));
    for (int first = 0; first + 1 < words.size(); first++) {
      if (beginnings.contains(words.get(first).text()) && result.get(first) == null) {
        read(words, first, result);
      }
    }
    return result;
  }

  /** The longest name that begins at a word: the words up to its end get their sounds. */
  private void read(List<SpokenWord> words, int first, List<@Nullable String> result) {
    StringBuilder written = new StringBuilder(words.get(first).text());
    List<String> found = List.of();
    String ending = "";
    for (int next = first + 1; next < words.size() && isJoined(words, next); next++) {
      String owner = owner(words.get(next).text());
      List<String> whole = parts(written + " " + owner);
      if (!whole.isEmpty()) {
        found = whole;
        ending = words.get(next).text().substring(owner.length());
      }
      written.append(' ').append(words.get(next).text());
    }
    for (int i = 0; i < found.size(); i++) {
      boolean inflected = i == found.size() - 1 && !ending.isEmpty();
      String sound = found.get(i);
      result.set(first + i, inflected ? Inflection.S.attach(sound) : sound);
    }
  }

  private static boolean isJoined(List<SpokenWord> words, int next) {
    return words.get(next - 1).closing().isEmpty() && words.get(next).opening().isEmpty();
  }

  private static String owner(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  private List<String> parts(String name) {
    String sound = find(name);
    return sound == null ? List.of() : List.of(sound.split(" "));
  }
}
