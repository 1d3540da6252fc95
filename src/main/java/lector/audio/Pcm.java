package lector.audio;

/**
 * A stretch of mono sound.
 *
 * @param sampleRateHz samples a second
 * @param samples amplitudes, nominally in [-1, 1]; not copied, so who made the array may not write
 *     to it afterwards, and nobody else may
 */
@SuppressWarnings("ArrayRecordComponent") // large, and never written to after
public record Pcm(int sampleRateHz, float[] samples) {

  /** Length in samples. */
  public int length() {
    return samples.length;
  }

  /** Length in seconds. */
  public double seconds() {
    return (double) samples.length / sampleRateHz;
  }
}
