package lector.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  private static final String TEXT = "The café’s owner said “no” — twice.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void readsTextWithoutByteOrderMark(String charset) {
    assertEquals(TEXT, TextDecoder.decode(TEXT.getBytes(Charset.forName(charset))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void dropsTheByteOrderMark(String charset) {
    assertEquals(TEXT, TextDecoder.decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))));
  }

  @Test
  void readsWindowsQuotesAndEuroSigns() {
    byte[] bytes = {(byte) 0x93, 'a', (byte) 0x94, ' ', (byte) 0x80, '5', (byte) 0x85};
    assertEquals("“a” €5…", TextDecoder.decode(bytes));
  }

  @Test
  void keepsUtf8ThatLostAByte() {
    String accents = "é".repeat(50);
    byte[] whole = accents.getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    assertEquals("é".repeat(49) + "\uFFFD", TextDecoder.decode(cut));
  }
}
