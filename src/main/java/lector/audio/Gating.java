package lector.audio;

/** From energies to integrated loudness: ITU-R BS.1770-5, annex 1, gating. */
final class Gating {

  /** Hops to a second; a hop is the step from one gating block to the next. */
  static final int HOPS_A_SECOND = 10;

  private static final int MOST_STEPS_A_HOP = 25;
  private static final int HOPS_A_BLOCK = 4;
  private static final double OFFSET_LU = -0.691;
  private static final double ABSOLUTE_GATE_LUFS = -70;
  private static final double RELATIVE_GATE_LU = -10;

  private Gating() {}

  /** Length of a hop in samples. */
  static int hopLength(int sampleRateHz) {
    return Math.max(1, Math.round((float) sampleRateHz / HOPS_A_SECOND));
  }

  /**
   * Length of the steps in which stretches of a programme are measured. There are whole ones to a
   * hop, and at the rates that are multiples of 8 kHz also to a frame of MP3.
   */
  static int stepLength(int sampleRateHz) {
    int hop = hopLength(sampleRateHz);
    int steps = MOST_STEPS_A_HOP;
    while (hop % steps != 0) {
      steps--;
    }
    return hop / steps;
  }

  /**
   * Integrated loudness.
   *
   * @param energies mean square of each hop, K-weighted and summed over the speakers
   * @return LUFS, or negative infinity if no block is above the absolute gate. A programme shorter
   *     than one block (400 ms), for which the standard has no answer, is taken as one block.
   */
  static double integratedLufs(double[] energies) {
    int blocks = Math.max(Math.min(1, energies.length), energies.length - HOPS_A_BLOCK + 1);
    double[] blockEnergies = new double[blocks];
    for (int j = 0; j < blocks; j++) {
      int end = Math.min(j + HOPS_A_BLOCK, energies.length);
      for (int i = j; i < end; i++) {
        blockEnergies[j] += energies[i] / (end - j);
      }
    }
    double ungated = meanAbove(blockEnergies, ABSOLUTE_GATE_LUFS);
    double gate = Math.max(ABSOLUTE_GATE_LUFS, lufs(ungated) + RELATIVE_GATE_LU);
    return lufs(meanAbove(blockEnergies, gate));
  }

  private static double meanAbove(double[] energies, double gateLufs) {
    double sum = 0;
    int count = 0;
    for (double energy : energies) {
      if (lufs(energy) > gateLufs) {
        sum += energy;
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static double lufs(double energy) {
    return OFFSET_LU + 10 * Math.log10(energy);
  }
}
