package lector.audio;

/**
 * The K-weighting filter: a high shelf for the head's effect, then a high-pass (ITU-R BS.1770-5,
 * annex 1, stages 1 and 2).
 *
 * <p>The recommendation tabulates coefficients for 48 kHz. They are the bilinear transforms of the
 * two analogue filters below, so the same filters can be had at any rate.
 */
final class KWeighting {

  private static final double SHELF_HZ = 1681.974450955533;
  private static final double SHELF_DB = 3.999843853973347;
  private static final double SHELF_Q = 0.7071752369554196;
  private static final double SHELF_BAND_EXPONENT = 0.4996667741545416;
  private static final double HIGH_PASS_HZ = 38.13547087602444;
  private static final double HIGH_PASS_Q = 0.5003270373238773;

  /** Of the shelf: feed-forward b, feedback a; the high-pass's feed-forward is 1, -2, 1. */
  private final double b0;

  private final double b1;
  private final double b2;
  private final double a1;
  private final double a2;
  private final double highPassA1;
  private final double highPassA2;

  private double shelf1;
  private double shelf2;
  private double high1;
  private double high2;

  KWeighting(int sampleRateHz) {
    double k = Math.tan(Math.PI * SHELF_HZ / sampleRateHz);
    double top = Math.pow(10, SHELF_DB / 20);
    double band = Math.pow(top, SHELF_BAND_EXPONENT);
    double norm = 1 + k / SHELF_Q + k * k;
    b0 = (top + band * k / SHELF_Q + k * k) / norm;
    b1 = 2 * (k * k - top) / norm;
    b2 = (top - band * k / SHELF_Q + k * k) / norm;
    a1 = 2 * (k * k - 1) / norm;
    a2 = (1 - k / SHELF_Q + k * k) / norm;

    double h = Math.tan(Math.PI * HIGH_PASS_HZ / sampleRateHz);
    double highNorm = 1 + h / HIGH_PASS_Q + h * h;
    highPassA1 = 2 * (h * h - 1) / highNorm;
    highPassA2 = (1 - h / HIGH_PASS_Q + h * h) / highNorm;
  }

  /** Filters the next samples of the stream and gives the sum of the squares of what comes out. */
  double energy(float[] samples, int from, int to) {
    double s1 = shelf1;
    double s2 = shelf2;
    double h1 = high1;
    double h2 = high2;
    double sum = 0;
    for (int i = from; i < to; i++) {
      double x = samples[i];
      double y = b0 * x + s1;
      s1 = b1 * x - a1 * y + s2;
      s2 = b2 * x - a2 * y;
      double z = y + h1;
      h1 = -2 * y - highPassA1 * z + h2;
      h2 = y - highPassA2 * z;
      sum += z * z;
    }
    // In silence the state fades into subnormal numbers, which some processors compute slowly.
    shelf1 = orZero(s1);
    shelf2 = orZero(s2);
    high1 = orZero(h1);
    high2 = orZero(h2);
    return sum;
  }

  private static double orZero(double state) {
    return Math.abs(state) < 1e-30 ? 0 : state;
  }
}
