package lector.check;

import lector.audio.SampleSource;

/**
 * A sine wave of 440 Hz.
 *
 * @param seconds its length
 * @param amplitude its amplitude, where 1 is full scale
 */
record Sine(double seconds, double amplitude) implements SampleSource {

  @Override
  public int sampleRateHz() {
    return 24_000;
  }

  @Override
  public long length() {
    return Math.round(seconds * sampleRateHz());
  }

  @Override
  public void read(long start, short[] into, int count) {
    for (int i = 0; i < count; i++) {
      double phase = 2 * Math.PI * 440 * (start + i) / sampleRateHz();
      into[i] = (short) (amplitude * Short.MAX_VALUE * Math.sin(phase));
    }
  }
}
