package lector.speech.onnx;

import java.util.ArrayList;
import java.util.List;
import lector.phoneme.Phonemes;
import lector.phoneme.Phonemes.Span;

/**
 * What goes through the network in one call: all the phonemes of a sentence, or a part of a long
 * one.
 *
 * @param symbols its phonemes and punctuation
 * @param words for each of its words the symbols that say it
 */
record Utterance(String symbols, List<Span> words) {

  private static final String CLAUSE_END = ",;:—…)”";

  Utterance {
    words = List.copyOf(words);
  }

  /**
   * Splits a sentence where it takes too long: after a clause, else after a word; a single word
   * that is longer still, within it. Nothing is dropped; a sentence without symbols is one
   * utterance without symbols.
   *
   * @param sentence the phonemes of a sentence
   * @param limit most symbols of an utterance
   */
  static List<Utterance> split(Phonemes sentence, int limit) {
    List<Utterance> utterances = new ArrayList<>();
    String symbols = sentence.symbols();
    int word = 0;
    int start = 0;
    do {
      int end = symbols.length() - start <= limit ? symbols.length() : cut(symbols, start, limit);
      List<Span> words = new ArrayList<>();
      while (word < sentence.words().size()
          && (sentence.words().get(word).start() < end || end == symbols.length())) {
        Span span = sentence.words().get(word++);
        words.add(new Span(span.start() - start, Math.min(span.end(), end) - start));
      }
      utterances.add(new Utterance(symbols.substring(start, end), words));
      start = end;
    } while (start < symbols.length());
    return utterances;
  }

  /** Where the utterance that begins at {@code start} should end. */
  private static int cut(String symbols, int start, int limit) {
    int afterWord = start + limit;
    for (int i = start + limit; i > start; i--) {
      if (symbols.charAt(i) == ' ') {
        boolean endsClause = CLAUSE_END.indexOf(symbols.charAt(i - 1)) >= 0;
        if (endsClause && i > start + limit / 3) {
          return i + 1;
        }
        afterWord = afterWord == start + limit ? i + 1 : afterWord;
      }
    }
    return afterWord;
  }
}
