package lector.audio;

import java.util.Arrays;

/**
 * A stretch of mono sound.
 *
 * @param sampleRateHz samples a second
 * @param samples amplitudes, nominally in [-1, 1]; not copied, so who made the array may not write
 *     to it afterwards, and nobody else may
 */
@SuppressWarnings("ArrayRecordComponent") // large, and never written to after
public record Pcm(int sampleRateHz, float[] samples) {

  /** What a 16-bit value is divided by to give an amplitude. */
  public static final float SCALE = 32768f;

  /** Adding and subtracting it rounds a float of small magnitude to a whole number. */
  private static final float WHOLE = 12582912f;

  /**
   * Rounds amplitudes to the nearest 16-bit values, so that they can be kept as such without loss.
   * The noise of that lies some 96 dB below the loudest sound.
   *
   * @param samples the amplitudes; changed
   */
  public static void roundTo16Bits(float[] samples) {
    for (int i = 0; i < samples.length; i++) {
      float scaled = Math.max(-SCALE, Math.min(SCALE - 1, samples[i] * SCALE));
      samples[i] = (scaled + WHOLE - WHOLE) * (1 / SCALE);
    }
  }

  /**
   * A part of it.
   *
   * @param from index of its first sample, inclusive
   * @param to after its last, exclusive
   */
  public Pcm part(int from, int to) {
    return from == 0 && to == samples.length
        ? this
        : new Pcm(sampleRateHz, Arrays.copyOfRange(samples, from, to));
  }

  /** Length in samples. */
  public int length() {
    return samples.length;
  }

  /** Length in seconds. */
  public double seconds() {
    return (double) samples.length / sampleRateHz;
  }
}
