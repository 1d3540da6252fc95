package lector.audio;

/** Short bell tones, computed: the same samples on every machine. */
public enum Chime {
  /** Two tones that rise. */
  OPENING(523.25, 783.99),
  /** Two tones that fall. */
  CLOSING(783.99, 523.25),
  /** One tone. */
  CHAPTER(659.26, 0);

  /** What rings in a bell: the multiples of its tone, how strong, and how soon each has faded. */
  private static final double[][] PARTIALS = {{1, 1, 0.30}, {2, 0.3, 0.18}, {3, 0.1, 0.10}};

  private static final double SECOND_TONE_SECONDS = 0.22;
  private static final double TONE_SECONDS = 1.1;
  private static final double ATTACK_SECONDS = 0.008;
  private static final double RELEASE_SECONDS = 0.1;

  private final double firstHertz;
  private final double secondHertz;

  /**
   * @param secondHertz 0 if there is but one tone
   */
  Chime(double firstHertz, double secondHertz) {
    this.firstHertz = firstHertz;
    this.secondHertz = secondHertz;
  }

  /** Its sound, of no particular level. */
  Pcm at(int sampleRateHz) {
    double seconds = TONE_SECONDS + (secondHertz > 0 ? SECOND_TONE_SECONDS : 0);
    float[] samples = new float[(int) (seconds * sampleRateHz)];
    for (int i = 0; i < samples.length; i++) {
      double time = (double) i / sampleRateHz;
      samples[i] = (float) (tone(firstHertz, time) + tone(secondHertz, time - SECOND_TONE_SECONDS));
    }
    return new Pcm(sampleRateHz, samples);
  }

  /** StrictMath, because other sines may differ in the last bit from one processor to another. */
  private static double tone(double hertz, double seconds) {
    if (hertz == 0 || seconds < 0 || seconds > TONE_SECONDS) {
      return 0;
    }
    double sum = 0;
    for (double[] partial : PARTIALS) {
      sum +=
          partial[1]
              * StrictMath.exp(-seconds / partial[2])
              * StrictMath.sin(2 * Math.PI * hertz * partial[0] * seconds);
    }
    double edge = Math.min(seconds / ATTACK_SECONDS, (TONE_SECONDS - seconds) / RELEASE_SECONDS);
    return sum * Math.min(1, edge);
  }
}
