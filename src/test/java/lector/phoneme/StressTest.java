package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StressTest {

  /** Phonemes; with at least secondary stress; at least primary; weakened; without stress. */
  @ParameterizedTest
  @CsvSource({
    "ðæt,      ðˌæt,     ðˈæt,     ðæt,      ðæt",
    "tɹˈi,     tɹˈi,     tɹˈi,     tɹˌi,     tɹi",
    "ˌʌndəɹ,   ˌʌndəɹ,   ˈʌndəɹ,   ˌʌndəɹ,   ʌndəɹ",
    "ˌʌndəɹɡˈO, ˌʌndəɹɡˈO, ˌʌndəɹɡˈO, ʌndəɹɡˌO, ʌndəɹɡO",
    "hm,       hm,       hm,       hm,       hm"
  })
  void marksAndUnmarks(
      String phonemes, String secondary, String primary, String weak, String none) {
    assertEquals(secondary, Stress.atLeastSecondary(phonemes));
    assertEquals(primary, Stress.atLeastPrimary(phonemes));
    assertEquals(weak, Stress.weaken(phonemes));
    assertEquals(none, Stress.remove(phonemes));
  }

  @ParameterizedTest
  @CsvSource({"kæt,3", "dA,3", "ʤʌʤ,5", "'',0"})
  void countsLongSoundsTwice(String phonemes, int weight) {
    assertEquals(weight, Stress.weight(phonemes));
  }
}
