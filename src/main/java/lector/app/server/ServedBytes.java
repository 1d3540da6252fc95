package lector.app.server;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

/** A document in memory; its entity tag is its hash. */
final class ServedBytes implements Served {

  private final byte[] bytes;
  private final String type;
  private final Instant modified;

  /**
   * Makes a text ready.
   *
   * @param modified when it was last changed, in whole seconds
   */
  ServedBytes(String text, String type, Instant modified) {
    this.bytes = text.getBytes(StandardCharsets.UTF_8);
    this.type = type;
    this.modified = modified;
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public String etag() {
    return "\"" + HexFormat.of().formatHex(Token.sha256(bytes)) + "\"";
  }

  @Override
  public Instant modified() {
    return modified;
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public InputStream slice(long first, long count) {
    return new ByteArrayInputStream(bytes, (int) first, (int) count);
  }

  @Override
  public void close() {
    // There is nothing to close.
  }
}
