package lector.audio;

/** The Kaiser window (J. F. Kaiser, 1974). */
final class Kaiser {

  private Kaiser() {}

  /**
   * A value of the window.
   *
   * @param place from -1 to 1, where 0 is the middle
   * @param beta its shape: the greater, the wider its main lobe and the lower its side lobes
   */
  static double at(double place, double beta) {
    return bessel(beta * Math.sqrt(1 - place * place)) / bessel(beta);
  }

  /** The modified Bessel function of the first kind and order zero, by its power series. */
  private static double bessel(double x) {
    double sum = 1;
    double term = 1;
    for (int k = 1; term > sum * 1e-12; k++) {
      term *= x / (2 * k) * (x / (2 * k));
      sum += term;
    }
    return sum;
  }
}
