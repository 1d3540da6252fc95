package lector.article.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Content encodings (RFC 9110, section 8.4.1). */
final class Unpacking {

  /** What is offered to servers. */
  static final String ACCEPTED = "gzip, deflate";

  private static final int ZLIB_METHOD = 8;

  private Unpacking() {}

  /**
   * Unpacks a stream as it is read, so that a limit on what comes out holds for what is made of it.
   *
   * @param encodings the {@code Content-Encoding} header, or the empty string
   */
  static InputStream unpack(InputStream packed, String encodings) throws IOException {
    InputStream in = packed;
    String[] names = encodings.toLowerCase(Locale.ROOT).split(",", -1);
    if (names.length > 2) {
      throw new IOException("packed " + names.length + " times over");
    }
    for (int i = names.length - 1; i >= 0; i--) {
      String name = names[i].strip();
      in =
          switch (name) {
            case "", "identity" -> in;
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> inflate(in);
            default -> throw new IOException("packed as " + name + ", which was not asked for");
          };
    }
    return in;
  }

  /** By the standard in a zlib wrapper, by many a server's habit without one. */
  private static InputStream inflate(InputStream packed) throws IOException {
    BufferedInputStream in = new BufferedInputStream(packed);
    in.mark(1);
    int first = in.read();
    in.reset();
    return new InflaterInputStream(in, new Inflater((first & 0x0F) != ZLIB_METHOD));
  }
}
