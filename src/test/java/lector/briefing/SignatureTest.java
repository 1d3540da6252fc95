package lector.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignatureTest {

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  @Test
  void estimatesHowMuchTextsHaveInCommon() {
    Signature text = Signature.of(words(0, 402));
    assertEquals(1, text.resemblance(Signature.of(words(0, 402).toUpperCase(Locale.ROOT))));
    assertEquals(0, text.resemblance(Signature.of(words(500, 900))), 0.02);
    assertEquals(1 / 3.0, text.resemblance(Signature.of(words(200, 602))), 0.13);
    assertEquals(1, text.containment(Signature.of(words(100, 202))), 0.35);
    assertEquals(100, Signature.of(words(100, 202)).runs());
  }

  @Test
  void isNothingLikeATextWithoutWords() {
    assertEquals(0, Signature.of("").resemblance(Signature.of("")));
    assertEquals(0, Signature.of("two words").containment(Signature.of("two words")));
  }

  @Test
  void survivesBeingWritten() {
    Signature signature = Signature.of(words(0, 50));
    Signature read = Signature.parse(signature.toString());
    assertEquals(signature.toString(), read.toString());
    assertEquals(1, read.resemblance(signature));
    assertThrows(IllegalArgumentException.class, () -> Signature.parse("AAAA"));
    assertTrue(signature.toString().length() < 700);
  }
}
