package lector.app.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import lector.episode.Episode.MediaFile;

/**
 * A file that is open to be sent; what takes its place in the folder meanwhile doesn't touch it.
 */
final class ServedFile implements Served {

  private final FileChannel channel;
  private final String type;
  private final String etag;
  private final Instant modified;
  private final long length;

  private ServedFile(FileChannel channel, String type, String etag, Instant modified, long length) {
    this.channel = channel;
    this.type = type;
    this.etag = etag;
    this.modified = modified;
    this.length = length;
  }

  /**
   * Describes an open file. Its entity tag is the hash that the manifest has, as long as the file
   * has the manifest's size; that of any other file is weak and made of its age and size.
   */
  static ServedFile of(FileChannel channel, Instant modified, MediaFile described)
      throws IOException {
    long length = channel.size();
    String etag =
        length == described.bytes()
            ? "\"" + described.sha256() + "\""
            : "W/\"%x-%x\"".formatted(modified.toEpochMilli(), length);
    return new ServedFile(channel, withCharset(described.type()), etag, modified, length);
  }

  private static String withCharset(String type) {
    return type.startsWith("text/") || type.endsWith("+xml") || type.endsWith("subrip")
        ? type + ";charset=utf-8"
        : type;
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public String etag() {
    return etag;
  }

  @Override
  public Instant modified() {
    return modified.truncatedTo(ChronoUnit.SECONDS);
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public InputStream slice(long first, long bytes) {
    return new Slice(channel, first, bytes);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
