package lector.speech.onnx;

/**
 * The discrete Fourier transform of 600 complex numbers, and of 1,200 real ones by it.
 *
 * <p>By radices 5, 4, 5 and 6, sorted on the way as in Stockham's form; real and imaginary parts in
 * arrays of their own. Not for use by several threads.
 */
final class Fft600 {

  /** Length of the complex transform. */
  static final int SIZE = 600;

  /** Number of bins of the real transform: 0 to the Nyquist frequency. */
  static final int BINS = SIZE + 1;

  /** Transforms of five go across five rows of this length. */
  private static final int ROW = 120;

  private static final float[] TURNS_1_4 = turns(1, 4, 600, 1);
  private static final float[] TURNS_2_3 = turns(2, 3, 600, 1);
  private static final float[][] TWIDDLE_4 = twiddles(30, 4, 120);
  private static final float[] LAST_TURNS_1_4 = turns(1, 4, 30, 20);
  private static final float[] LAST_TURNS_2_3 = turns(2, 3, 30, 20);
  private static final float[][] HALF = twiddles(BINS, 2, 2 * SIZE);

  private static final float QUARTER_ROOT_5 = (float) (Math.sqrt(5) / 4);
  private static final float SIN_72 = (float) StrictMath.sin(2 * Math.PI / 5);
  private static final float SIN_144_BY_72 =
      (float) (StrictMath.sin(4 * Math.PI / 5) / StrictMath.sin(2 * Math.PI / 5));
  private static final float SIN_60 = (float) StrictMath.sin(Math.PI / 3);

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
    radix5(re, im, TURNS_1_4, TURNS_2_3);
    radix4(re, im, otherRe, otherIm);
    radix5(otherRe, otherIm, LAST_TURNS_1_4, LAST_TURNS_2_3);
    radix6(otherRe, otherIm, re, im);
  }

  /**
   * Transforms across five rows of 120, in place, and turns what comes out.
   *
   * @param turns14 for the rows 1 and 4, as {@link #turns} gives them
   * @param turns23 for the rows 2 and 3
   */
  private static void radix5(float[] xr, float[] xi, float[] turns14, float[] turns23) {
    sums5(xr);
    sums5(xi);
    turn(xr, xi, ROW, 4 * ROW, turns14);
    turn(xr, xi, 2 * ROW, 3 * ROW, turns23);
  }

  /**
   * The sums of a transform of five of which each is of real or of imaginary parts alone. All loads
   * stand before all stores, and no value is multiplied by two constants: else the compiler makes
   * no vector instructions.
   */
  private static void sums5(float[] x) {
    for (int i = 0; i < ROW; i++) {
      float x0 = x[i];
      float x1 = x[i + ROW];
      float x2 = x[i + 2 * ROW];
      float x3 = x[i + 3 * ROW];
      float x4 = x[i + 4 * ROW];
      float sum14 = x1 + x4;
      float dif14 = x1 - x4;
      float sum23 = x2 + x3;
      float dif23 = x2 - x3;
      float sum = sum14 + sum23;
      float mean = x0 - 0.25f * sum;
      float apart = QUARTER_ROOT_5 * (sum14 - sum23);
      x[i] = x0 + sum;
      x[i + ROW] = mean + apart;
      x[i + 2 * ROW] = mean - apart;
      x[i + 3 * ROW] = SIN_144_BY_72 * dif14 - dif23;
      x[i + 4 * ROW] = dif14 + SIN_144_BY_72 * dif23;
    }
  }

  /** The sums of real and imaginary parts, each then multiplied with its own complex number. */
  private static void turn(float[] xr, float[] xi, int a, int b, float[] turns) {
    for (int i = 0; i < ROW; i++) {
      float meanR = xr[i + a];
      float meanI = xi[i + a];
      float sineR = SIN_72 * xr[i + b];
      float sineI = SIN_72 * xi[i + b];
      float cosA = turns[i];
      float sinA = turns[i + ROW];
      float cosB = turns[i + 2 * ROW];
      float sinB = turns[i + 3 * ROW];
      float ar = meanR + sineI;
      float ai = meanI - sineR;
      float br = meanR - sineI;
      float bi = meanI + sineR;
      xr[i + a] = ar * cosA - ai * sinA;
      xi[i + a] = ar * sinA + ai * cosA;
      xr[i + b] = br * cosB - bi * sinB;
      xi[i + b] = br * sinB + bi * cosB;
    }
  }

  /**
   * Transforms across the four quarters of each row of 120, and puts the twenty values that the
   * same places in the quarters give beside one another.
   */
  private static void radix4(float[] xr, float[] xi, float[] yr, float[] yi) {
    for (int row = 0; row < 5; row++) {
      fours(xr, xi, ROW * row, yr, yi, row);
    }
  }

  private static void fours(float[] xr, float[] xi, int from, float[] yr, float[] yi, int row) {
    float[] wr = TWIDDLE_4[0];
    float[] wi = TWIDDLE_4[1];
    for (int p = 0; p < 30; p++) {
      int to = 20 * p + row;
      int w = 4 * p;
      float sum02r = xr[from + p] + xr[from + p + 60];
      float sum02i = xi[from + p] + xi[from + p + 60];
      float dif02r = xr[from + p] - xr[from + p + 60];
      float dif02i = xi[from + p] - xi[from + p + 60];
      float sum13r = xr[from + p + 30] + xr[from + p + 90];
      float sum13i = xi[from + p + 30] + xi[from + p + 90];
      float dif13r = xr[from + p + 30] - xr[from + p + 90];
      float dif13i = xi[from + p + 30] - xi[from + p + 90];
      yr[to] = sum02r + sum13r;
      yi[to] = sum02i + sum13i;
      float r = dif02r + dif13i;
      float i = dif02i - dif13r;
      yr[to + 5] = r * wr[w + 1] - i * wi[w + 1];
      yi[to + 5] = r * wi[w + 1] + i * wr[w + 1];
      r = sum02r - sum13r;
      i = sum02i - sum13i;
      yr[to + 10] = r * wr[w + 2] - i * wi[w + 2];
      yi[to + 10] = r * wi[w + 2] + i * wr[w + 2];
      r = dif02r - dif13i;
      i = dif02i + dif13r;
      yr[to + 15] = r * wr[w + 3] - i * wi[w + 3];
      yi[to + 15] = r * wi[w + 3] + i * wr[w + 3];
    }
  }

  /** Transforms across the six parts of each row of 120: six as two threes, without twiddles. */
  private static void radix6(float[] xr, float[] xi, float[] yr, float[] yi) {
    for (int row = 0; row < 5; row++) {
      sixes(xr, xi, ROW * row, yr, yi, 20 * row);
    }
  }

  private static void sixes(float[] xr, float[] xi, int from, float[] yr, float[] yi, int to) {
    for (int q = 0; q < 20; q++) {
      float sumr = xr[from + q + 40] + xr[from + q + 80];
      float sumi = xi[from + q + 40] + xi[from + q + 80];
      float difr = SIN_60 * (xr[from + q + 40] - xr[from + q + 80]);
      float difi = SIN_60 * (xi[from + q + 40] - xi[from + q + 80]);
      float even0r = xr[from + q] + sumr;
      float even0i = xi[from + q] + sumi;
      float halfr = xr[from + q] - 0.5f * sumr;
      float halfi = xi[from + q] - 0.5f * sumi;
      float even1r = halfr + difi;
      float even1i = halfi - difr;
      float even2r = halfr - difi;
      float even2i = halfi + difr;

      // The odd inputs in the order 3, 5, 1: what is left of their twiddles is a sign.
      sumr = xr[from + q + 100] + xr[from + q + 20];
      sumi = xi[from + q + 100] + xi[from + q + 20];
      difr = SIN_60 * (xr[from + q + 100] - xr[from + q + 20]);
      difi = SIN_60 * (xi[from + q + 100] - xi[from + q + 20]);
      float odd0r = xr[from + q + 60] + sumr;
      float odd0i = xi[from + q + 60] + sumi;
      halfr = xr[from + q + 60] - 0.5f * sumr;
      halfi = xi[from + q + 60] - 0.5f * sumi;
      float odd1r = halfr + difi;
      float odd1i = halfi - difr;
      float odd2r = halfr - difi;
      float odd2i = halfi + difr;

      yr[to + q] = even0r + odd0r;
      yi[to + q] = even0i + odd0i;
      yr[to + q + 100] = even1r - odd1r;
      yi[to + q + 100] = even1i - odd1i;
      yr[to + q + 200] = even2r + odd2r;
      yi[to + q + 200] = even2i + odd2i;
      yr[to + q + 300] = even0r - odd0r;
      yi[to + q + 300] = even0i - odd0i;
      yr[to + q + 400] = even1r + odd1r;
      yi[to + q + 400] = even1i + odd1i;
      yr[to + q + 500] = even2r - odd2r;
      yi[to + q + 500] = even2i - odd2i;
    }
  }

  /**
   * Complex numbers for two rows of a transform of five: -2π k i / n turns on, all cosines and then
   * all sines of the first row, then the second's.
   *
   * @param n length of the transform that the rows are of
   * @param repeated how often each number stands there
   */
  private static float[] turns(int first, int second, int n, int repeated) {
    float[] turns = new float[4 * ROW];
    for (int i = 0; i < ROW; i++) {
      int place = i / repeated;
      double angle = -2 * Math.PI * place / n;
      turns[i] = (float) StrictMath.cos(angle * first);
      turns[i + ROW] = (float) StrictMath.sin(angle * first);
      turns[i + 2 * ROW] = (float) StrictMath.cos(angle * second);
      turns[i + 3 * ROW] = (float) StrictMath.sin(angle * second);
    }
    return turns;
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
