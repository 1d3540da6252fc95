package lector.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Writes the frames that hold the sound, and keeps count of what the Info frame tells of them. */
final class Mp3Music {

  private final FileChannel out;
  private final Crc16 crc = new Crc16();
  private long frames;
  private long bytes;

  Mp3Music(FileChannel out) {
    this.out = out;
  }

  void write(byte[] stream) throws IOException {
    for (ByteBuffer buffer = ByteBuffer.wrap(stream); buffer.hasRemaining(); ) {
      out.write(buffer);
    }
    crc.update(stream);
    frames += Mp3Frames.count(stream);
    bytes += stream.length;
  }

  long frames() {
    return frames;
  }

  long bytes() {
    return bytes;
  }

  int crc() {
    return (int) crc.getValue();
  }
}
