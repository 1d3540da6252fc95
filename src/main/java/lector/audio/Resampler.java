package lector.audio;

/**
 * Brings sound from one sample rate to another by a sinc under a Kaiser window, one filter for each
 * place that a new sample can have between two old ones. Flat to 0.91 of the lower rate's Nyquist
 * frequency; what lies above it is 80 dB down at least.
 */
public final class Resampler {

  private static final double KAISER_BETA = 8;

  /** Zero crossings of the sinc on either side. */
  private static final int CROSSINGS = 32;

  /** The share of the lower Nyquist frequency at which the filter is 6 dB down. */
  private static final double CUTOFF = 0.955;

  private final int fromHz;
  private final int toHz;
  private final int up;
  private final int down;
  private final float[][] filters;

  /**
   * Prepares the filters.
   *
   * @param fromHz sample rate of what comes in
   * @param toHz sample rate of what goes out
   */
  public Resampler(int fromHz, int toHz) {
    this.fromHz = fromHz;
    this.toHz = toHz;
    int divisor = divisor(fromHz, toHz);
    this.up = toHz / divisor;
    this.down = fromHz / divisor;
    double cutoff = CUTOFF * Math.min(1, (double) toHz / fromHz);
    int reach = (int) Math.ceil(CROSSINGS / cutoff);
    this.filters = new float[up][];
    for (int phase = 0; phase < up; phase++) {
      filters[phase] = filter((double) phase / up, cutoff, reach);
    }
  }

  private static int divisor(int a, int b) {
    return b == 0 ? a : divisor(b, a % b);
  }

  private static float[] filter(double fraction, double cutoff, int reach) {
    double[] taps = new double[2 * reach];
    double sum = 0;
    for (int i = 0; i < taps.length; i++) {
      double distance = i - (reach - 1) - fraction;
      double x = Math.PI * cutoff * distance;
      double sinc = x == 0 ? 1 : Math.sin(x) / x;
      taps[i] = sinc * Kaiser.at(Math.max(-1, Math.min(1, distance / reach)), KAISER_BETA);
      sum += taps[i];
    }
    float[] filter = new float[taps.length];
    for (int i = 0; i < taps.length; i++) {
      filter[i] = (float) (taps[i] / sum);
    }
    return filter;
  }

  /**
   * The sound at the new rate.
   *
   * @throws IllegalArgumentException if it has another rate than the resampler takes
   */
  public Pcm resample(Pcm pcm) {
    if (pcm.sampleRateHz() != fromHz) {
      throw new IllegalArgumentException("not at %d Hz: %d".formatted(fromHz, pcm.sampleRateHz()));
    }
    float[] out = new float[(int) place(pcm.length())];
    resample(pcm.samples(), 0, out, 0);
    return new Pcm(toHz, out);
  }

  /**
   * A stretch of the sound at the new rate; the same to the last bit, whatever stretch it is part
   * of.
   *
   * @param in samples at the old rate; those before and after them are silence
   * @param inStart place of the first of them
   * @param out where samples go
   * @param outStart place at the new rate of the first of them
   */
  void resample(float[] in, long inStart, float[] out, long outStart) {
    for (int i = 0; i < out.length; i++) {
      long steps = (outStart + i) * down;
      float[] filter = filters[(int) (steps % up)];
      int first = (int) (firstNeeded(outStart + i) - inStart);
      float sum = 0;
      for (int tap = Math.max(0, -first); tap < filter.length && first + tap < in.length; tap++) {
        sum += filter[tap] * in[first + tap];
      }
      out[i] = sum;
    }
  }

  /**
   * The first sample of the old rate that one of the new rate is computed from; may be negative.
   */
  long firstNeeded(long place) {
    return place * down / up - span() / 2 + 1;
  }

  /** How many samples of the old rate one of the new rate is computed from. */
  int span() {
    return filters[0].length;
  }

  /** Where a sample of the old rate lies at the new one. */
  public long place(long sample) {
    return (sample * up + down - 1) / down;
  }
}
