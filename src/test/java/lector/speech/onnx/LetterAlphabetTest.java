package lector.speech.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LetterAlphabetTest {

  private final LetterAlphabet alphabet = new LetterAlphabet("a\tb\t'\té\nˈA\tʤ\tk\n12\n");

  @Test
  void numbersTheLettersThatItKnows() {
    assertArrayEquals(new long[] {2, 1, 4, 3}, alphabet.ids("b?aé7'😀"));
    assertEquals(12, alphabet.longest());
  }

  /** Connectionist temporal classification: a repeat counts only with a blank between. */
  @Test
  void readsTheNetworksOutput() {
    assertEquals("ʤˈAk", alphabet.sounds(new long[] {0, 2, 2, 0, 1, 1, 3, 3, 3, 0}));
    assertEquals("kk", alphabet.sounds(new long[] {3, 0, 3}));
    assertEquals("", alphabet.sounds(new long[] {0, 0}));
  }
}
