package lector.audio;

import java.util.Arrays;
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

  private final KWeighting weighting;
  private final int hopLength;
  private final int speakers;
  private double[] energies = new double[1024];
  private int hops;
  private double energyOfHop;
  private int samplesOfHop;

  private LoudnessMeter(int sampleRateHz, int speakers) {
    this.weighting = new KWeighting(sampleRateHz);
    this.hopLength = Gating.hopLength(sampleRateHz);
    this.speakers = speakers;
  }

  /** A meter for mono played on two speakers: what listeners hear. */
  public static LoudnessMeter asPlayed(int sampleRateHz) {
    return new LoudnessMeter(sampleRateHz, 2);
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
    for (int at = from; at < to; ) {
      int end = Math.min(to, at + hopLength - samplesOfHop);
      energyOfHop += weighting.energy(samples, at, end);
      samplesOfHop += end - at;
      at = end;
      if (samplesOfHop == hopLength) {
        keepHop();
      }
    }
  }

  private void keepHop() {
    if (hops == energies.length) {
      energies = Arrays.copyOf(energies, 2 * hops);
    }
    energies[hops++] = speakers * energyOfHop / hopLength;
    energyOfHop = 0;
    samplesOfHop = 0;
  }

  /** Loudness so far in LUFS; negative infinity for silence. */
  public double integratedLufs() {
    return Gating.integratedLufs(hopEnergies());
  }

  /**
   * Mean square of each whole hop, summed over the speakers; of the part of a hop that there is,
   * should there be no whole one.
   */
  double[] hopEnergies() {
    if (hops == 0 && samplesOfHop > 0) {
      return new double[] {speakers * energyOfHop / samplesOfHop};
    }
    return Arrays.copyOf(energies, hops);
  }
}
