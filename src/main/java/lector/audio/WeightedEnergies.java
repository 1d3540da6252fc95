package lector.audio;

import java.util.Arrays;

/**
 * Mean squares of a K-weighted mono signal, one for each step of a length, taken as the samples
 * come (ITU-R BS.1770-5, annex 1). Not for use by several threads at once.
 */
final class WeightedEnergies {

  private final KWeighting weighting;
  private final int stepLength;
  private final int speakers;
  private double[] energies = new double[1024];
  private int steps;
  private double energyOfStep;
  private int samplesOfStep;

  /**
   * Begins with silence before the first sample.
   *
   * @param stepLength samples in a step
   * @param speakers how many play the signal; their energies add up
   */
  WeightedEnergies(int sampleRateHz, int stepLength, int speakers) {
    this.weighting = new KWeighting(sampleRateHz);
    this.stepLength = stepLength;
    this.speakers = speakers;
  }

  /** Takes the next samples, from {@code from}, inclusive, to {@code to}, exclusive. */
  void add(float[] samples, int from, int to) {
    for (int at = from; at < to; ) {
      int end = Math.min(to, at + stepLength - samplesOfStep);
      energyOfStep += weighting.energy(samples, at, end);
      samplesOfStep += end - at;
      at = end;
      if (samplesOfStep == stepLength) {
        keepStep();
      }
    }
  }

  private void keepStep() {
    if (steps == energies.length) {
      energies = Arrays.copyOf(energies, 2 * steps);
    }
    energies[steps++] = speakers * energyOfStep / stepLength;
    energyOfStep = 0;
    samplesOfStep = 0;
  }

  /** Those of the whole steps; of the part of one that there is, should there be no whole one. */
  double[] whole() {
    if (steps == 0 && samplesOfStep > 0) {
      return new double[] {speakers * energyOfStep / samplesOfStep};
    }
    return Arrays.copyOf(energies, steps);
  }

  /** Those of all steps, where silence fills the last. */
  float[] padded() {
    float[] all = new float[steps + (samplesOfStep > 0 ? 1 : 0)];
    for (int i = 0; i < steps; i++) {
      all[i] = (float) energies[i];
    }
    if (samplesOfStep > 0) {
      all[steps] = (float) (speakers * energyOfStep / stepLength);
    }
    return all;
  }
}
