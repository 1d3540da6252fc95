package lector.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import lector.cache.Key;

/** Mono 16-bit samples that can be read at any place, by several threads at once. */
public interface SampleSource {

  /** Samples a second. */
  int sampleRateHz();

  /** How many samples there are. */
  long length();

  /**
   * Reads samples into the start of an array. Any two reads give the same value for a sample.
   *
   * @param start index of the first
   * @param count how many
   * @throws IndexOutOfBoundsException if they are not all there
   */
  void read(long start, short[] into, int count) throws IOException;

  /**
   * Whether samples are all zero.
   *
   * @param start index of the first
   * @param count how many
   * @throws IndexOutOfBoundsException if they are not all there
   */
  default boolean isSilent(long start, int count) throws IOException {
    short[] samples = new short[count];
    read(start, samples, count);
    for (short sample : samples) {
      if (sample != 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The same sound with its highest peaks held down further; itself if nothing limits its peaks.
   * Where there is no such peak no sample changes.
   *
   * @param decibels by how much the ceiling is lowered
   */
  default SampleSource lowered(double decibels) {
    return this;
  }

  /**
   * Adds to a name what decides some samples: the samples themselves, or what they are computed
   * from.
   *
   * @param start index of the first
   * @param count how many
   * @throws IndexOutOfBoundsException if they are not all there
   */
  default void addTo(Key key, long start, int count) throws IOException {
    short[] samples = new short[count];
    read(start, samples, count);
    ByteBuffer bytes = ByteBuffer.allocate(count * Short.BYTES);
    bytes.asShortBuffer().put(samples);
    key.add(bytes);
  }
}
