package lector.audio;

/**
 * Loudness of a programme whose stretches were measured each by itself. Where stretches begin on a
 * step of the programme it is that of measuring in one go. Elsewhere a step that lies across the
 * border of two hops is shared between them by length; for episodes that is within 0.005 LU.
 */
final class JoinedLoudness {

  private final int hop;
  private final int step;
  private final long length;
  private final double[] energies;
  private double truePeakDbtp = Double.NEGATIVE_INFINITY;

  /**
   * Begins with silence.
   *
   * @param length of the programme, in samples
   */
  JoinedLoudness(int sampleRateHz, long length) {
    this.hop = Gating.hopLength(sampleRateHz);
    this.step = Gating.stepLength(sampleRateHz);
    this.length = length;
    energies = new double[Math.toIntExact(Math.max(Math.min(1, length), length / hop))];
  }

  private JoinedLoudness(JoinedLoudness other) {
    hop = other.hop;
    step = other.step;
    length = other.length;
    energies = other.energies.clone();
  }

  /**
   * Adds a stretch. What lies outside the programme is passed over.
   *
   * @param start place of its first sample in the programme
   */
  void add(long start, StretchLoudness stretch) {
    truePeakDbtp = Math.max(truePeakDbtp, stretch.truePeakDbtp());
    add(start, stretch.energies());
  }

  /** The programme after a gain. */
  JoinedLoudness after(double gain) {
    JoinedLoudness after = new JoinedLoudness(this);
    for (int i = 0; i < energies.length; i++) {
      after.energies[i] *= gain * gain;
    }
    return after;
  }

  /** Adds to the mean squares of the steps from a place on. */
  void add(long start, float[] stepEnergies) {
    for (int i = 0; i < stepEnergies.length; i++) {
      long at = start + (long) i * step;
      int inHop = (int) Math.floorDiv(at, (long) hop);
      long before = Math.min(step, (inHop + 1L) * hop - at);
      share(inHop, stepEnergies[i], before);
      share(inHop + 1, stepEnergies[i], step - before);
    }
  }

  private void share(int inHop, double energy, long samples) {
    if (inHop >= 0 && inHop < energies.length) {
      energies[inHop] += energy * samples / Math.min(hop, length);
    }
  }

  /** Mean square of each whole hop; of the part of a hop if the programme has no whole one. */
  double[] hopEnergies() {
    return energies.clone();
  }

  /** How loud the programme is. */
  Measurement measurement() {
    return new Measurement(Gating.integratedLufs(energies), truePeakDbtp);
  }
}
