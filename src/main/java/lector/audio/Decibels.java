package lector.audio;

/** Amplitudes as decibels and back. */
public final class Decibels {

  private Decibels() {}

  /** An amplitude in dB; 0 dB is an amplitude of 1. */
  static double of(double amplitude) {
    return 20 * Math.log10(amplitude);
  }

  /** The amplitude that a number of dB stands for. */
  public static double toAmplitude(double decibels) {
    return Math.pow(10, decibels / 20);
  }
}
