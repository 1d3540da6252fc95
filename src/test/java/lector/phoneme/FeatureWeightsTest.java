package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeatureWeightsTest {

  @Test
  void givesBackWhatWasWrittenInSixtyFourths() throws IOException {
    FeatureWeights weights =
        read(write(Map.of("verb|w-1=to", 1.25, "verb|w-1=the", -0.51, "bow|w1=tie", 0.001)));
    assertEquals(1.25, weights.get("verb", "w-1=to"));
    assertEquals(-33 / 64.0, weights.get("verb", "w-1=the"));
    assertEquals(0, weights.get("bow", "w1=tie"));
    assertEquals(0, weights.get("verb", "w-1=a"));
    assertEquals(0, weights.get("bow", "w-1=to"));
  }

  @Test
  void cutsWhatIsOutOfRange() throws IOException {
    FeatureWeights weights = read(write(Map.of("a|x", 5.0, "a|y", -5.0)));
    assertEquals(127 / 64.0, weights.get("a", "x"));
    assertEquals(-2, weights.get("a", "y"));
  }

  @Test
  void writesTheSameBytesInWhateverOrderTheWeightsCome() throws IOException {
    Map<String, Double> one = new LinkedHashMap<>();
    Map<String, Double> other = new LinkedHashMap<>();
    for (int i = 0; i < 100; i++) {
      one.put("a|" + i, i / 64.0);
      other.put("a|" + (99 - i), (99 - i) / 64.0);
    }
    assertArrayEquals(write(one), write(other));
  }

  @Test
  void saysInItsFirstLineWhatItIs() throws IOException {
    String file = new String(write(Map.of()), StandardCharsets.ISO_8859_1);
    assertEquals("# Learnt from nothing.", file.lines().findFirst().orElse(""));
  }

  @Test
  void refusesATableThatIsCutOff() throws IOException {
    byte[] whole = write(Map.of("a|x", 1.0));
    assertThrows(EOFException.class, () -> read(Arrays.copyOf(whole, whole.length - 1)));
  }

  static FeatureWeights read(byte[] bytes) throws IOException {
    return FeatureWeights.read(new ByteArrayInputStream(bytes));
  }

  static byte[] write(Map<String, Double> weights) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FeatureWeights.write(weights, "# Learnt from nothing.", out);
    return out.toByteArray();
  }
}
