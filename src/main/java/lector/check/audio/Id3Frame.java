package lector.check.audio;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A frame of an ID3v2 tag.
 *
 * @param id its four letters
 * @param body what is in it; nobody writes to it
 */
@SuppressWarnings("ArrayRecordComponent")
record Id3Frame(String id, byte[] body) {

  /** Text encodings by the byte before the text (ID3v2.4.0, section 4). */
  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.ISO_8859_1,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_8);

  /** The text of a text frame; empty if the frame is. */
  String text() {
    if (body.length == 0 || body[0] < 0 || body[0] >= ENCODINGS.size()) {
      return "";
    }
    String text = new String(body, 1, body.length - 1, ENCODINGS.get(body[0]));
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }

  /** Everything in it but its first fields, to be read field by field. */
  ByteBuffer fields() {
    return ByteBuffer.wrap(body).asReadOnlyBuffer();
  }

  /** Reads a name in Latin-1 that ends with a zero. */
  static String name(ByteBuffer in) {
    StringBuilder name = new StringBuilder();
    while (in.hasRemaining()) {
      byte b = in.get();
      if (b == 0) {
        break;
      }
      name.append((char) (b & 0xff));
    }
    return name.toString();
  }
}
