package lector.speech.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import lector.phoneme.Phonemes;
import lector.speech.Speech.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiperAlphabetTest {

  private static final String MAP =
      "{\"_\":[0],\"^\":[1],\"$\":[2],\" \":[3],\"e\":[4],\"ɪ\":[5],\"d\":[6],\"ʒ\":[7],\"ɜ\":[8],"
          + "\"ː\":[9],\"ə\":[10],\"ɚ\":[11],\"ɹ\":[12],\",\":[13]}";

  private static PiperAlphabet alphabet() {
    try {
      return new PiperAlphabet(new ObjectMapper().readTree(MAP));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          d   | 1 0 6 0 2
          A   | 1 0 4 0 5 0 2
          ʤ   | 1 0 6 0 7 0 2
          ɜɹd | 1 0 8 0 9 0 6 0 2
          əɹ  | 1 0 11 0 2
          ə   | 1 0 10 0 2
          d—d | 1 0 6 0 13 0 6 0 2
          d☃d | 1 0 6 0 6 0 2
          """)
  void writesSymbolsAsTheVoiceLearntThem(String symbols, String ids) {
    long[] expected = List.of(ids.split(" ", -1)).stream().mapToLong(Long::parseLong).toArray();
    assertArrayEquals(expected, alphabet().ids(symbols).ids());
  }

  @Test
  void knowsWhereWordsLie() {
    SymbolIds ids = alphabet().ids("dA d");
    long[] durations = {1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7};
    List<Span> spans =
        ids.spans(List.of(new Phonemes.Span(0, 2), new Phonemes.Span(3, 4)), durations, 10);
    assertEquals(List.of(new Span(20, 200), new Span(300, 420)), spans);
  }
}
