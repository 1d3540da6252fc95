package lector.audio;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Builds the bytes of ID3v2.3 frames and of what lies in them (id3.org, ID3v2.3.0, section 3). */
final class Id3Bytes {

  static final byte LATIN_1 = 0;
  static final byte UTF_16 = 1;
  private static final int BYTE_ORDER_MARK = 0xFFFE;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** The encoding that a text needs, as ID3v2.3 numbers them. */
  static byte encodingOf(String text) {
    return StandardCharsets.ISO_8859_1.newEncoder().canEncode(text) ? LATIN_1 : UTF_16;
  }

  Id3Bytes put(int value) {
    out.write(value);
    return this;
  }

  Id3Bytes put(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  Id3Bytes putInt(int value) {
    return put(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
  }

  /** A Latin-1 text that ends with a zero: an element's name, a media type. */
  Id3Bytes putName(String name) {
    return put(name.getBytes(StandardCharsets.ISO_8859_1)).put(0);
  }

  /** A frame that holds a text. */
  Id3Bytes putTextFrame(String id, String text) {
    Id3Bytes body = new Id3Bytes().put(encodingOf(text));
    Charset charset = StandardCharsets.ISO_8859_1;
    if (encodingOf(text) == UTF_16) {
      body.put(BYTE_ORDER_MARK >> 8).put(BYTE_ORDER_MARK & 0xff);
      charset = StandardCharsets.UTF_16LE;
    }
    return putFrame(id, body.put(text.getBytes(charset)));
  }

  /** A frame that holds a link without a description. */
  Id3Bytes putLinkFrame(URI url) {
    byte[] address = url.toASCIIString().getBytes(StandardCharsets.ISO_8859_1);
    return putFrame("WXXX", new Id3Bytes().put(LATIN_1).putName("").put(address));
  }

  /** A frame that holds a picture of no particular kind. */
  Id3Bytes putPictureFrame(Picture picture) {
    Id3Bytes body = new Id3Bytes().put(LATIN_1).putName(picture.mediaType()).put(0).putName("");
    return putFrame("APIC", body.put(picture.bytes()));
  }

  private Id3Bytes putFrame(String id, Id3Bytes body) {
    put(id.getBytes(StandardCharsets.US_ASCII)).putInt(body.out.size()).put(0).put(0);
    return put(body.toBytes());
  }

  byte[] toBytes() {
    return out.toByteArray();
  }
}
