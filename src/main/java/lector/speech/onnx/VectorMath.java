package lector.speech.onnx;

/**
 * Elementary functions over whole arrays, as polynomials, written so that the compiler makes vector
 * instructions of them: every array has the same index and no offset, and a loop has some 25
 * operations at most. Accurate to about 1e-6, which is far below the spectra's own error. The same
 * input gives the same bits on every machine.
 */
final class VectorMath {

  /** Adding and subtracting it rounds a float of small magnitude to a whole number. */
  private static final float ROUND = 12582912f;

  private static final float PI = (float) Math.PI;

  private VectorMath() {}

  /**
   * e to the power of each element, elements clipped to [-24, 7]. Relative error at most 2e-5 above
   * -12, where anything can be heard, and 2e-3 below.
   *
   * @param x exponents
   * @param out where the powers go; may be {@code x}
   * @param n how many
   */
  static void exp(float[] x, float[] out, int n) {
    for (int i = 0; i < n; i++) {
      // Taylor's polynomial on x/32, then five squarings.
      float v = Math.max(Math.min(x[i], 7f), -24f) * 0.03125f;
      float p = 1f / 120f + v * (1f / 720f);
      p = 1f / 24f + v * p;
      p = 1f / 6f + v * p;
      p = 0.5f + v * p;
      p = 1f + v * p;
      p = 1f + v * p;
      p *= p;
      p *= p;
      p *= p;
      p *= p;
      p *= p;
      out[i] = p;
    }
  }

  /**
   * Cosine and sine of each element times 2π, times a gain.
   *
   * @param turns angles in turns, after multiplication with {@code scale}
   * @param scale factor for each angle
   * @param gain factor for each result
   * @param cos where the cosines go
   * @param sin where the sines go
   * @param n how many
   */
  static void cosSin(float[] turns, float scale, float[] gain, float[] cos, float[] sin, int n) {
    halfAngles(turns, scale, cos, n);
    halfSines(cos, sin, n);
    doubled(cos, sin, gain, n);
  }

  private static void halfAngles(float[] turns, float scale, float[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = halfAngle(turns[i] * scale);
    }
  }

  /** Half the angle, in [-π/2, π/2], that a number of turns of small magnitude comes to. */
  static float halfAngle(float turns) {
    return (turns - whole(turns)) * PI;
  }

  /** The nearest whole number to one of small magnitude. */
  static float whole(float x) {
    return x + ROUND - ROUND;
  }

  private static void halfSines(float[] halfAngles, float[] out, int n) {
    for (int i = 0; i < n; i++) {
      float h = halfAngles[i];
      out[i] = halfSin(h, h * h);
    }
  }

  /** Half angles and their sines become cosines and sines of the angles, times a gain. */
  private static void doubled(float[] cos, float[] sin, float[] gain, int n) {
    for (int i = 0; i < n; i++) {
      float s = sin[i];
      float c = halfCos(cos[i] * cos[i]);
      cos[i] = (c * c - s * s) * gain[i];
      sin[i] = 2f * s * c * gain[i];
    }
  }

  /**
   * Sine of h in [-π/2, π/2], where z is its square: the polynomial with the least relative error,
   * 4e-9.
   */
  static float halfSin(float h, float z) {
    return h
        * (1f + z * (-0.16666658f + z * (0.008333051f + z * (-1.980907e-4f + z * 2.6052103e-6f))));
  }

  /**
   * Cosine of an angle in [-π/2, π/2], where z is its square: the polynomial with the least error,
   * 5e-8.
   */
  static float halfCos(float z) {
    return 0.99999994f
        + z * (-0.49999905f + z * (0.041663583f + z * (-0.0013853697f + z * 2.3153772e-5f)));
  }

  /**
   * Half the hyperbolic tangent of each element, as a rational function of degree 13 over 6.
   *
   * @param x elements
   * @param out where the results go; may be {@code x}
   * @param n how many
   */
  static void halfTanh(float[] x, float[] out, int n) {
    for (int i = 0; i < n; i++) {
      float v = Math.max(Math.min(x[i], 7.9f), -7.9f);
      float z = v * v;
      float p = 2.000188e-13f - z * 2.7607684e-16f;
      p = -8.604672e-11f + z * p;
      p = 5.1222973e-8f + z * p;
      p = 1.48572235e-5f + z * p;
      p = 6.3726195e-4f + z * p;
      p = 4.8935246e-3f + z * p;
      float q = 1.1853471e-4f + z * 1.1982584e-6f;
      q = 2.2684347e-3f + z * q;
      q = 4.893525e-3f + z * q;
      out[i] = 0.5f * v * p / q;
    }
  }
}
