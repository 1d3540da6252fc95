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

  /** The last two samples, and what the two filters made of them. */
  private double in1;

  private double in2;
  private double shelved1;
  private double shelved2;
  private double out1;
  private double out2;

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

  /**
   * Filters the next samples of the stream and gives the sum of the squares of what comes out.
   *
   * <p>In direct form, summed so that of each value only the last product waits for the one before.
   */
  double energy(float[] samples, int from, int to) {
    double x1 = in1;
    double x2 = in2;
    double y1 = shelved1;
    double y2 = shelved2;
    double z1 = out1;
    double z2 = out2;
    double sum = 0;
    for (int i = from; i < to; i++) {
      double x = samples[i];
      double y = b0 * x + b1 * x1 + (b2 * x2 - a2 * y2) - a1 * y1;
      double z = y - 2 * y1 + (y2 - highPassA2 * z2) - highPassA1 * z1;
      sum += z * z;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      z2 = z1;
      z1 = z;
    }
    in1 = x1;
    in2 = x2;
    // In silence the state fades into subnormal numbers, which some processors compute slowly.
    shelved1 = orZero(y1);
    shelved2 = orZero(y2);
    out1 = orZero(z1);
    out2 = orZero(z2);
    return sum;
  }

  private static double orZero(double state) {
    return Math.abs(state) < 1e-30 ? 0 : state;
  }
}
