package lector.phoneme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows phonemes to people: in the International Phonetic Alphabet, or plainly respelled. */
public final class Transcription {

  /** Kokoro's symbol, IPA, respelling; what is not here is itself in all three. */
  private static final Map<String, String[]> SOUNDS =
      PhonemeTable.rows("sounds.tsv").stream()
          .collect(Collectors.toMap(row -> row[0], row -> new String[] {row[1], row[2]}));

  private Transcription() {}

  /**
   * Phonemes in IPA. A lexicon that gives them back to a word makes it sound the same.
   *
   * @param phonemes words in Kokoro's alphabet, divided by spaces
   */
  public static String ipa(String phonemes) {
    List<String> words = new ArrayList<>();
    for (String word : phonemes.split(" ", -1)) {
      words.add(
          Syllables.of(word).stream()
              .map(syllable -> syllable.stress() + spell(syllable.symbols(), 0))
              .collect(Collectors.joining()));
    }
    return String.join(" ", words);
  }

  /**
   * Phonemes respelled as an English reader would guess them, the main stress in capitals: {@code
   * pyuhng-YAHNG}.
   *
   * @param phonemes words in Kokoro's alphabet, divided by spaces
   */
  public static String respelling(String phonemes) {
    List<String> words = new ArrayList<>();
    for (String word : phonemes.split(" ", -1)) {
      words.add(
          Syllables.of(word).stream()
              .map(Transcription::respelled)
              .collect(Collectors.joining("-")));
    }
    return String.join(" ", words);
  }

  private static String respelled(Syllables.Syllable syllable) {
    String spelled = spell(syllable.symbols(), 1);
    return syllable.stress().equals("ˈ") ? spelled.toUpperCase(Locale.ROOT) : spelled;
  }

  private static String spell(String symbols, int column) {
    StringBuilder spelled = new StringBuilder();
    for (int i = 0; i < symbols.length(); ) {
      int length =
          i + 2 <= symbols.length() && SOUNDS.containsKey(symbols.substring(i, i + 2)) ? 2 : 1;
      String sound = symbols.substring(i, i + length);
      String[] spellings = SOUNDS.get(sound);
      spelled.append(spellings == null ? sound : spellings[column]);
      i += length;
    }
    return spelled.toString();
  }
}
