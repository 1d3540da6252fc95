package lector.audio;

import java.util.Arrays;

/** Counts and cuts a stream of whole MP3 frames. */
final class Mp3Frames {

  private Mp3Frames() {}

  /** How many frames there are. */
  static long count(byte[] stream) {
    long frames = 0;
    for (int at = 0; at < stream.length; at += Mp3Header.at(stream, at).frameBytes()) {
      frames++;
    }
    return frames;
  }

  /** The first frames of a stream, which must have as many. */
  static byte[] first(byte[] stream, long frames) {
    int end = 0;
    for (long i = 0; i < frames; i++) {
      end += Mp3Header.at(stream, end).frameBytes();
    }
    return Arrays.copyOf(stream, end);
  }
}
