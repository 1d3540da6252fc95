package lector.audio.lame;

/**
 * One run of the MP3 encoder LAME over consecutive samples: mono, constant bit rate, no Info frame.
 * Not for use by several threads.
 */
public interface Lame extends AutoCloseable {

  /** Samples that come out of the encoder before those that went in: LAME's {@code ENCDELAY}. */
  int DELAY = 576;

  /**
   * Begins a run: of the native library where Lector has one for this platform, else of the port to
   * Java, which is slower and whose bytes differ.
   *
   * @param sampleRateHz samples a second, one that MP3 has
   * @param kilobitsPerSecond bit rate, one that MP3 has at this sample rate
   * @param quality LAME's {@code -q}: 0 is slowest, 9 is fastest
   * @throws IllegalArgumentException if MP3 has no such rates
   */
  static Lame open(int sampleRateHz, int kilobitsPerSecond, int quality) {
    return NativeLame.isAvailable()
        ? new NativeLame(sampleRateHz, kilobitsPerSecond, quality)
        : new JavaLame(sampleRateHz, kilobitsPerSecond, quality);
  }

  /** Which encoder {@link #open} gives, as files name it; others give other bytes. */
  static String version() {
    return NativeLame.isAvailable() ? NativeLame.VERSION : JavaLame.VERSION;
  }

  /** Encodes the next samples: the first {@code count} of an array. */
  void encode(short[] samples, int count);

  /** Ends the run and gives its frames, those that the last samples lie in among them. */
  byte[] finish();

  /** Upper edge of what LAME keeps of the spectrum, in hertz. */
  int lowPassHz();

  @Override
  void close();
}
