package lector.article;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * Turns bytes into characters without being told the encoding: byte order marks, UTF-16 by its
 * pattern of zeros, UTF-8 where it is valid, otherwise Windows-1252.
 */
public final class TextDecoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextDecoder() {}

  /** The text that the bytes encode, without a byte order mark. */
  public static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, UTF_16LE);
    }
    if (mostAreZero(bytes, 0) && !mostAreZero(bytes, 1)) {
      return new String(bytes, UTF_16BE);
    }
    if (mostAreZero(bytes, 1) && !mostAreZero(bytes, 0)) {
      return new String(bytes, UTF_16LE);
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      String lenient = new String(bytes, UTF_8);
      return isDamagedUtf8(lenient) ? lenient : new String(bytes, WINDOWS_1252);
    }
  }

  /**
   * Whether a text is UTF-8 that a few bytes were lost from, rather than another encoding: letters
   * of another encoding hardly ever make a whole character of UTF-8.
   */
  private static boolean isDamagedUtf8(String lenient) {
    long bad = lenient.chars().filter(c -> c == '\uFFFD').count();
    long good = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return good >= bad;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean mostAreZero(byte[] bytes, int from) {
    int zeros = 0;
    int count = 0;
    for (int i = from; i < bytes.length; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
      count++;
    }
    return count > 1 && zeros * 2 > count;
  }
}
