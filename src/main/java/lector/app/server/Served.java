package lector.app.server;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** Something that is ready to be sent, whole or in parts. */
interface Served extends Closeable {

  /** Its media type. */
  String type();

  /** Its entity tag (RFC 9110, section 8.8.3), with its quotes. */
  String etag();

  /** When it was last changed, in whole seconds, as HTTP tells it. */
  Instant modified();

  /** Its size in bytes. */
  long length();

  /**
   * A part of it; closing the part leaves the rest.
   *
   * @param first its first byte
   * @param bytes how many
   */
  InputStream slice(long first, long bytes);

  /** All of it. */
  default byte[] readAll() throws IOException {
    try (InputStream all = slice(0, length())) {
      return all.readAllBytes();
    }
  }
}
