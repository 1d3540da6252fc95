package lector.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes to be read as an article.
 *
 * @param source their name, address, hash and age
 * @param bytes the content; not copied, so nobody may write to it
 * @param contentType what the server that they came from calls them, such as {@code text/html;
 *     charset=utf-8}; servers err, so the content itself is the better witness
 * @param limits how much may come of it
 */
@SuppressWarnings("ArrayRecordComponent") // large, and never written to after
public record Input(Source source, byte[] bytes, Optional<String> contentType, Limits limits) {

  /** An input under the usual limits. */
  public Input(Source source, byte[] bytes, Optional<String> contentType) {
    this(source, bytes, contentType, Limits.DEFAULT);
  }

  /** An input that no server sent. */
  public Input(Source source, byte[] bytes) {
    this(source, bytes, Optional.empty());
  }

  /** The same under other limits. */
  public Input with(Limits others) {
    return new Input(source, bytes, contentType, others);
  }

  /**
   * The first bytes, one character a byte, without a UTF-8 byte order mark: for looking at
   * signatures.
   *
   * @param length how many at most
   */
  public String head(int length) {
    int from =
        new String(bytes, 0, Math.min(3, bytes.length), StandardCharsets.ISO_8859_1)
                .equals("\u00EF\u00BB\u00BF")
            ? 3
            : 0;
    int count = Math.min(length, bytes.length - from);
    return new String(bytes, from, count, StandardCharsets.ISO_8859_1);
  }

  /** Whether the file's name ends so, whatever the case; the weakest of witnesses. */
  public boolean isNamed(String extension) {
    return source.name().toLowerCase(Locale.ROOT).endsWith(extension);
  }
}
