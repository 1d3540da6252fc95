package lector.app.server;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A part of a file as a stream. Several can be read from one channel at once. */
final class Slice extends InputStream {

  private final FileChannel channel;
  private final long end;
  private long position;

  Slice(FileChannel channel, long first, long bytes) {
    this.channel = channel;
    this.position = first;
    this.end = first + bytes;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (position == end) {
      return -1;
    }
    int wanted = (int) Math.min(length, end - position);
    int n = channel.read(ByteBuffer.wrap(bytes, offset, wanted), position);
    if (n < 0) {
      throw new EOFException("the file has become shorter");
    }
    position += n;
    return n;
  }
}
