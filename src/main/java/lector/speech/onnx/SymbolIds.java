package lector.speech.onnx;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lector.phoneme.Phonemes;
import lector.speech.Speech.Span;

/**
 * An utterance in the numbers that Kokoro's networks know, 0 at both ends. Symbols without a number
 * are left out.
 *
 * @param ids the numbers
 * @param positions for each symbol of the utterance, and for their end, its index in the numbers
 */
@SuppressWarnings("ArrayRecordComponent") // made for one call of the network, and gone after it
record SymbolIds(long[] ids, int[] positions) {

  static SymbolIds of(String text, Map<Character, Integer> numbers) {
    int[] positions = new int[text.length() + 1];
    long[] ids = new long[text.length() + 2];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      positions[i] = count;
      Integer id = numbers.get(text.charAt(i));
      if (id != null) {
        ids[count++] = id;
      }
    }
    positions[text.length()] = count++;
    return new SymbolIds(Arrays.copyOf(ids, count), positions);
  }

  /**
   * Where words lie in the sound.
   *
   * @param words their symbols
   * @param durations how many steps each number lasts
   * @param stepSamples samples a step
   */
  List<Span> spans(List<Phonemes.Span> words, long[] durations, int stepSamples) {
    int[] starts = new int[durations.length + 1];
    for (int i = 0; i < durations.length; i++) {
      starts[i + 1] = starts[i] + (int) durations[i] * stepSamples;
    }
    return words.stream()
        .map(word -> new Span(starts[positions[word.start()]], starts[positions[word.end()]]))
        .toList();
  }
}
