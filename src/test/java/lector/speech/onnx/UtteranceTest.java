package lector.speech.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lector.phoneme.Origin;
import lector.phoneme.Phonemes;
import lector.phoneme.Phonemes.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtteranceTest {

  /** A limit, a sentence, and the parts that it becomes. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          20 | one two                  | one two
          12 | one two, three four      | one two, /three four
          12 | one two three four       | one two /three four
          12 | a, bcdefgh ijk           | a, bcdefgh /ijk
          5  | abcdefghijk lm           | abcde/fghij/k lm
          8  | “aa, bb,” cc             | “aa, /bb,” cc
          """)
  void splitsAfterAClauseElseAfterAWord(int limit, String sentence, String parts) {
    assertEquals(
        parts,
        String.join(
            "/", split(phonemes(sentence), limit).stream().map(Utterance::symbols).toList()));
  }

  @ParameterizedTest
  @CsvSource({"5", "7", "13", "40", "400"})
  void losesNeitherSymbolNorWord(int limit) {
    Phonemes sentence =
        phonemes("ðə kˈæt, ænd ˌɔl ʌv ɪts fɹˈɛndz — ˈɛvɹi wˈʌn — wˈɛnt hˈOm; ænd slˈɛpt.");
    List<Utterance> parts = split(sentence, limit);
    assertEquals(
        sentence.symbols(), String.join("", parts.stream().map(Utterance::symbols).toList()));
    List<String> words = new ArrayList<>();
    for (Utterance part : parts) {
      assertTrue(part.symbols().length() <= limit + 1, part.symbols());
      for (Span word : part.words()) {
        words.add(part.symbols().substring(word.start(), word.end()));
      }
    }
    assertEquals(sentence.words().size(), words.size());
    for (int i = 0; i < words.size(); i++) {
      Span whole = sentence.words().get(i);
      String said = sentence.symbols().substring(whole.start(), whole.end());
      assertTrue(said.startsWith(words.get(i)), words.toString());
      assertTrue(limit < said.length() || said.equals(words.get(i)), words.toString());
    }
  }

  @Test
  void splitsAWordOfTwoThousandSymbols() {
    String word = "ʌ".repeat(2000);
    List<Utterance> parts = split(phonemes(word + " ʌn"), 400);
    assertEquals(word + " ʌn", String.join("", parts.stream().map(Utterance::symbols).toList()));
    assertEquals(List.of(new Span(0, 400)), parts.get(0).words());
    assertEquals(2, parts.stream().mapToInt(part -> part.words().size()).sum());
  }

  @Test
  void keepsSilentWords() {
    Phonemes sentence =
        phonemes(
            "aaaa bbbb", List.of(new Span(0, 4), new Span(4, 4), new Span(5, 9), new Span(9, 9)));
    List<Utterance> parts = split(sentence, 6);
    assertEquals(List.of(new Span(0, 4), new Span(4, 4)), parts.get(0).words());
    assertEquals(List.of(new Span(0, 4), new Span(4, 4)), parts.get(1).words());
  }

  @Test
  void takesASentenceWithoutSymbolsForOneUtterance() {
    assertEquals(
        List.of(new Utterance("", List.of(new Span(0, 0)))),
        split(phonemes("", List.of(new Span(0, 0))), 5));
  }

  private static List<Utterance> split(Phonemes sentence, int limit) {
    return Utterance.split(sentence, limit);
  }

  private static Phonemes phonemes(String symbols) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= symbols.length(); i++) {
      boolean sounds = i < symbols.length() && " ,;.—“”".indexOf(symbols.charAt(i)) < 0;
      if (sounds && start < 0) {
        start = i;
      } else if (!sounds && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
    }
    return phonemes(symbols, words);
  }

  private static Phonemes phonemes(String symbols, List<Span> words) {
    return new Phonemes(symbols, words, Collections.nCopies(words.size(), Origin.LEXICON));
  }
}
