package lector.speech.onnx;

/**
 * The discrete Fourier transform of 600 complex numbers, and of 1,200 real ones by it.
 *
 * <p>Stockham's self-sorting form with radices 4, 5, 5 and 6; real and imaginary parts in arrays of
 * their own. Not for use by several threads.
 */
final class Fft600 {

  /** Length of the complex transform. */
  static final int SIZE = 600;

  /** Number of bins of the real transform: 0 to the Nyquist frequency. */
  static final int BINS = SIZE + 1;

  private static final float[][] TWIDDLE_4 = twiddles(150, 4, 600);
  private static final float[][] TWIDDLE_5A = twiddles(30, 5, 150);
  private static final float[][] TWIDDLE_5B = twiddles(6, 5, 30);
  private static final float[][] HALF = twiddles(BINS, 2, 2 * SIZE);

  private static final float COS_72 = (float) Math.cos(2 * Math.PI / 5);
  private static final float COS_144 = (float) Math.cos(4 * Math.PI / 5);
  private static final float SIN_72 = (float) Math.sin(2 * Math.PI / 5);
  private static final float SIN_144 = (float) Math.sin(4 * Math.PI / 5);
  private static final float SIN_60 = (float) Math.sin(Math.PI / 3);

  /** Input and output, real parts. Even samples of a real signal. */
  final float[] re = new float[SIZE];

  /** Input and output, imaginary parts. Odd samples of a real signal. */
  final float[] im = new float[SIZE];

  private final float[] otherRe = new float[SIZE];
  private final float[] otherIm = new float[SIZE];

  /**
   * Transforms 1,200 real samples, given as {@code re} (even) and {@code im} (odd), into bins.
   *
   * @param binRe where the real parts of the 601 bins go
   * @param binIm where the imaginary parts go
   */
  void forward(float[] binRe, float[] binIm) {
    transform();
    float[] cos = HALF[0];
    float[] sin = HALF[1];
    binRe[0] = re[0] + im[0];
    binIm[0] = 0;
    binRe[SIZE] = re[0] - im[0];
    binIm[SIZE] = 0;
    for (int k = 1, mirror = SIZE - 1; k <= SIZE / 2; k++, mirror--) {
      float evenRe = 0.5f * (re[k] + re[mirror]);
      float evenIm = 0.5f * (im[k] - im[mirror]);
      float oddRe = 0.5f * (im[k] + im[mirror]);
      float oddIm = 0.5f * (re[mirror] - re[k]);
      float turnedRe = oddRe * cos[2 * k + 1] - oddIm * sin[2 * k + 1];
      float turnedIm = oddRe * sin[2 * k + 1] + oddIm * cos[2 * k + 1];
      binRe[k] = evenRe + turnedRe;
      binIm[k] = evenIm + turnedIm;
      binRe[mirror] = evenRe - turnedRe;
      binIm[mirror] = turnedIm - evenIm;
    }
  }

  /**
   * The inverse of {@link #forward}, times 600, with the sign of {@code im} turned: {@code re}
   * holds the even samples, {@code -im} the odd ones.
   *
   * @param binRe real parts of the 601 bins; those of the first and last alone count
   * @param binIm imaginary parts
   */
  void inverse(float[] binRe, float[] binIm) {
    float[] cos = HALF[0];
    float[] sin = HALF[1];
    re[0] = 0.5f * (binRe[0] + binRe[SIZE]);
    im[0] = -0.5f * (binRe[0] - binRe[SIZE]);
    for (int k = 1, mirror = SIZE - 1; k <= SIZE / 2; k++, mirror--) {
      float evenRe = 0.5f * (binRe[k] + binRe[mirror]);
      float evenIm = 0.5f * (binIm[k] - binIm[mirror]);
      float differenceRe = 0.5f * (binRe[k] - binRe[mirror]);
      float differenceIm = 0.5f * (binIm[k] + binIm[mirror]);
      float oddRe = differenceRe * cos[2 * k + 1] + differenceIm * sin[2 * k + 1];
      float oddIm = differenceIm * cos[2 * k + 1] - differenceRe * sin[2 * k + 1];
      // The conjugate goes in, so that the forward transform is the inverse one.
      re[k] = evenRe - oddIm;
      im[k] = -(evenIm + oddRe);
      re[mirror] = evenRe + oddIm;
      im[mirror] = evenIm - oddRe;
    }
    transform();
  }

  /** Transforms {@code re} and {@code im} in place. */
  private void transform() {
    radix4(re, im, otherRe, otherIm);
    radix5(30, 4, otherRe, otherIm, re, im, TWIDDLE_5A);
    radix5(6, 20, re, im, otherRe, otherIm, TWIDDLE_5B);
    radix6(otherRe, otherIm, re, im);
  }

  private static void radix4(float[] xr, float[] xi, float[] yr, float[] yi) {
    float[] wr = TWIDDLE_4[0];
    float[] wi = TWIDDLE_4[1];
    for (int p = 0; p < 150; p++) {
      int o = 4 * p;
      float sum02r = xr[p] + xr[p + 300];
      float sum02i = xi[p] + xi[p + 300];
      float dif02r = xr[p] - xr[p + 300];
      float dif02i = xi[p] - xi[p + 300];
      float sum13r = xr[p + 150] + xr[p + 450];
      float sum13i = xi[p + 150] + xi[p + 450];
      float dif13r = xr[p + 150] - xr[p + 450];
      float dif13i = xi[p + 150] - xi[p + 450];
      yr[o] = sum02r + sum13r;
      yi[o] = sum02i + sum13i;
      float r = dif02r + dif13i;
      float i = dif02i - dif13r;
      yr[o + 1] = r * wr[o + 1] - i * wi[o + 1];
      yi[o + 1] = r * wi[o + 1] + i * wr[o + 1];
      r = sum02r - sum13r;
      i = sum02i - sum13i;
      yr[o + 2] = r * wr[o + 2] - i * wi[o + 2];
      yi[o + 2] = r * wi[o + 2] + i * wr[o + 2];
      r = dif02r - dif13i;
      i = dif02i + dif13r;
      yr[o + 3] = r * wr[o + 3] - i * wi[o + 3];
      yi[o + 3] = r * wi[o + 3] + i * wr[o + 3];
    }
  }

  private static void radix5(
      int blocks, int stride, float[] xr, float[] xi, float[] yr, float[] yi, float[][] twiddle) {
    for (int p = 0; p < blocks; p++) {
      butterflies5(
          stride, stride * p, stride * blocks, stride * 5 * p, xr, xi, yr, yi, twiddle, 5 * p);
    }
  }

  private static void butterflies5(
      int stride,
      int from,
      int step,
      int to,
      float[] xr,
      float[] xi,
      float[] yr,
      float[] yi,
      float[][] twiddle,
      int w) {
    float w1r = twiddle[0][w + 1];
    float w1i = twiddle[1][w + 1];
    float w2r = twiddle[0][w + 2];
    float w2i = twiddle[1][w + 2];
    float w3r = twiddle[0][w + 3];
    float w3i = twiddle[1][w + 3];
    float w4r = twiddle[0][w + 4];
    float w4i = twiddle[1][w + 4];
    int from1 = from + step;
    int from2 = from1 + step;
    int from3 = from2 + step;
    int from4 = from3 + step;
    int to1 = to + stride;
    int to2 = to1 + stride;
    int to3 = to2 + stride;
    int to4 = to3 + stride;
    for (int q = 0; q < stride; q++) {
      float x0r = xr[from + q];
      float x0i = xi[from + q];
      float sum14r = xr[from1 + q] + xr[from4 + q];
      float sum14i = xi[from1 + q] + xi[from4 + q];
      float dif14r = xr[from1 + q] - xr[from4 + q];
      float dif14i = xi[from1 + q] - xi[from4 + q];
      float sum23r = xr[from2 + q] + xr[from3 + q];
      float sum23i = xi[from2 + q] + xi[from3 + q];
      float dif23r = xr[from2 + q] - xr[from3 + q];
      float dif23i = xi[from2 + q] - xi[from3 + q];
      float m1r = x0r + COS_72 * sum14r + COS_144 * sum23r;
      float m1i = x0i + COS_72 * sum14i + COS_144 * sum23i;
      float m2r = x0r + COS_144 * sum14r + COS_72 * sum23r;
      float m2i = x0i + COS_144 * sum14i + COS_72 * sum23i;
      float n1r = SIN_72 * dif14r + SIN_144 * dif23r;
      float n1i = SIN_72 * dif14i + SIN_144 * dif23i;
      float n2r = SIN_144 * dif14r - SIN_72 * dif23r;
      float n2i = SIN_144 * dif14i - SIN_72 * dif23i;
      yr[to + q] = x0r + sum14r + sum23r;
      yi[to + q] = x0i + sum14i + sum23i;
      float r = m1r + n1i;
      float i = m1i - n1r;
      yr[to1 + q] = r * w1r - i * w1i;
      yi[to1 + q] = r * w1i + i * w1r;
      r = m2r + n2i;
      i = m2i - n2r;
      yr[to2 + q] = r * w2r - i * w2i;
      yi[to2 + q] = r * w2i + i * w2r;
      r = m2r - n2i;
      i = m2i + n2r;
      yr[to3 + q] = r * w3r - i * w3i;
      yi[to3 + q] = r * w3i + i * w3r;
      r = m1r - n1i;
      i = m1i + n1r;
      yr[to4 + q] = r * w4r - i * w4i;
      yi[to4 + q] = r * w4i + i * w4r;
    }
  }

  /** The last stage: six as two threes, so that it needs no twiddles. */
  private static void radix6(float[] xr, float[] xi, float[] yr, float[] yi) {
    for (int q = 0; q < 100; q++) {
      float sumr = xr[q + 200] + xr[q + 400];
      float sumi = xi[q + 200] + xi[q + 400];
      float difr = SIN_60 * (xr[q + 200] - xr[q + 400]);
      float difi = SIN_60 * (xi[q + 200] - xi[q + 400]);
      float even0r = xr[q] + sumr;
      float even0i = xi[q] + sumi;
      float halfr = xr[q] - 0.5f * sumr;
      float halfi = xi[q] - 0.5f * sumi;
      float even1r = halfr + difi;
      float even1i = halfi - difr;
      float even2r = halfr - difi;
      float even2i = halfi + difr;

      // The odd inputs in the order 3, 5, 1: what is left of their twiddles is a sign.
      sumr = xr[q + 500] + xr[q + 100];
      sumi = xi[q + 500] + xi[q + 100];
      difr = SIN_60 * (xr[q + 500] - xr[q + 100]);
      difi = SIN_60 * (xi[q + 500] - xi[q + 100]);
      float odd0r = xr[q + 300] + sumr;
      float odd0i = xi[q + 300] + sumi;
      halfr = xr[q + 300] - 0.5f * sumr;
      halfi = xi[q + 300] - 0.5f * sumi;
      float odd1r = halfr + difi;
      float odd1i = halfi - difr;
      float odd2r = halfr - difi;
      float odd2i = halfi + difr;

      yr[q] = even0r + odd0r;
      yi[q] = even0i + odd0i;
      yr[q + 100] = even1r - odd1r;
      yi[q + 100] = even1i - odd1i;
      yr[q + 200] = even2r + odd2r;
      yi[q + 200] = even2i + odd2i;
      yr[q + 300] = even0r - odd0r;
      yi[q + 300] = even0i - odd0i;
      yr[q + 400] = even1r + odd1r;
      yi[q + 400] = even1i + odd1i;
      yr[q + 500] = even2r - odd2r;
      yi[q + 500] = even2i - odd2i;
    }
  }

  /** Cosines and sines of -2π p k / n, at [radix * p + k]. */
  private static float[][] twiddles(int count, int radix, int n) {
    float[][] table = new float[2][count * radix];
    for (int p = 0; p < count; p++) {
      for (int k = 0; k < radix; k++) {
        double angle = -2 * Math.PI * p * k / n;
        table[0][radix * p + k] = (float) StrictMath.cos(angle);
        table[1][radix * p + k] = (float) StrictMath.sin(angle);
      }
    }
    return table;
  }
}
