package lector.audio.lame;

import java.io.ByteArrayOutputStream;

/** Frames as an encoder gives them, collected. */
final class FrameBuffer {

  /** LAME's bound for what is left when a run ends. */
  private static final int FLUSH_BYTES = 7200;

  private final ByteArrayOutputStream frames = new ByteArrayOutputStream();
  private byte[] encoded = new byte[FLUSH_BYTES];

  /** An array with room for what this many samples can become, by LAME's bound for it. */
  byte[] forSamples(int count) {
    int bytes = count * 5 / 4 + FLUSH_BYTES;
    if (encoded.length < bytes) {
      encoded = new byte[bytes];
    }
    return encoded;
  }

  /**
   * Keeps what the encoder put into the array.
   *
   * @param result what the encoder gave: how many bytes, or a negative status
   */
  void keep(int result) {
    if (result < 0) {
      throw new IllegalStateException("LAME failed with status " + result);
    }
    frames.write(encoded, 0, result);
  }

  byte[] toBytes() {
    return frames.toByteArray();
  }
}
