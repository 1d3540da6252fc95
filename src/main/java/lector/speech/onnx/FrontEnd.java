package lector.speech.onnx;

import java.util.HashMap;
import java.util.Map;
import lector.phoneme.Lexicon;
import lector.phoneme.Phonemizer;
import lector.phoneme.SortedTable;
import lector.phoneme.Tagger;
import lector.phoneme.UserLexicon;

/**
 * The packed voice's way from words to phonemes, which all neural voices share.
 *
 * @param phonemizer gives the phonemes
 * @param letterToSound the network that it asks for unknown words; the one part to be closed
 */
record FrontEnd(Phonemizer phonemizer, OnnxLetterToSound letterToSound) {

  static FrontEnd load(UserLexicon userLexicon) {
    OnnxLetterToSound letterToSound =
        new OnnxLetterToSound(
            () -> HibariAssets.bytes(HibariAssets.LETTERS_MODEL),
            new LetterAlphabet(HibariAssets.text(HibariAssets.LETTERS)));
    Phonemizer phonemizer =
        new Phonemizer(
            new Lexicon(new SortedTable(HibariAssets.bytes(HibariAssets.LEXICON))),
            new Tagger(new SortedTable(HibariAssets.bytes(HibariAssets.TAGGER))),
            letterToSound,
            userLexicon);
    return new FrontEnd(phonemizer, letterToSound);
  }

  /** The numbers of the symbols in the networks of Kokoro and Hibari. */
  static Map<Character, Integer> numbers() {
    Map<Character, Integer> numbers = new HashMap<>();
    HibariAssets.text(HibariAssets.SYMBOLS)
        .lines()
        .forEach(line -> numbers.put(line.charAt(0), Integer.valueOf(line.substring(2))));
    return numbers;
  }
}
