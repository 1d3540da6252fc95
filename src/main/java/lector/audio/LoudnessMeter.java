package lector.audio;

import java.util.Objects;

/**
 * Integrated loudness of a mono programme (EBU R 128; ITU-R BS.1770-5, gated), measured as the
 * samples come.
 *
 * <p>What a player does with a mono file is to play it on two speakers, which is 3.01 LU louder
 * than one; a meter made by {@link #asPlayed} counts both. Keeps eight bytes for a tenth of a
 * second. Not for use by several threads at once.
 */
public final class LoudnessMeter {

  /** Two speakers play a mono file. */
  static final int AS_PLAYED = 2;

  private final WeightedEnergies energies;

  private LoudnessMeter(int sampleRateHz, int speakers) {
    energies = new WeightedEnergies(sampleRateHz, Gating.hopLength(sampleRateHz), speakers);
  }

  /** A meter for mono played on two speakers: what listeners hear. */
  public static LoudnessMeter asPlayed(int sampleRateHz) {
    return new LoudnessMeter(sampleRateHz, AS_PLAYED);
  }

  /** A meter for mono as one channel: what most meters show for a mono file, 3.01 LU lower. */
  public static LoudnessMeter oneChannel(int sampleRateHz) {
    return new LoudnessMeter(sampleRateHz, 1);
  }

  /**
   * Measures the next samples.
   *
   * @param from index of the first, inclusive
   * @param to after the last, exclusive
   */
  public void add(float[] samples, int from, int to) {
    Objects.checkFromToIndex(from, to, samples.length);
    energies.add(samples, from, to);
  }

  /** Loudness so far in LUFS; negative infinity for silence. */
  public double integratedLufs() {
    return Gating.integratedLufs(energies.whole());
  }
}
