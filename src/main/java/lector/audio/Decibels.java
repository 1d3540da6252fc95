package lector.audio;

/** Amplitudes as decibels and back. */
final class Decibels {

  private Decibels() {}

  static double of(double amplitude) {
    return 20 * Math.log10(amplitude);
  }

  static double toAmplitude(double decibels) {
    return Math.pow(10, decibels / 20);
  }
}
