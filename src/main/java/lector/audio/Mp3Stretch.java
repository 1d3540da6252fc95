package lector.audio;

import java.nio.ByteBuffer;

/** A stretch of an MP3 file. Nobody writes into its array. */
final class Mp3Stretch {

  private final byte[] frames;
  private final long place;
  private final StretchLoudness loudness;

  /**
   * @param frames its frames
   * @param place where the first of the samples that were measured lies in the programme
   * @param loudness how loud it is as decoded
   */
  Mp3Stretch(byte[] frames, long place, StretchLoudness loudness) {
    this.frames = frames;
    this.place = place;
    this.loudness = loudness;
  }

  byte[] frames() {
    return frames;
  }

  long place() {
    return place;
  }

  StretchLoudness loudness() {
    return loudness;
  }

  /** What {@link #read} makes it of again. */
  ByteBuffer toBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(loudness.bytes() + frames.length);
    loudness.put(bytes);
    return bytes.put(frames).flip();
  }

  /** Reads what {@link #toBytes} gave. */
  static Mp3Stretch read(byte[] bytes, long place) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    StretchLoudness loudness = StretchLoudness.read(in);
    byte[] frames = new byte[in.remaining()];
    in.get(frames);
    return new Mp3Stretch(frames, place, loudness);
  }
}
