package lector.audio;

/** Measures a stretch of a programme by itself. Not for use by several threads at once. */
final class StretchMeter {

  private final WeightedEnergies energies;
  private final TruePeakMeter peak;

  StretchMeter(int sampleRateHz) {
    int step = Gating.stepLength(sampleRateHz);
    energies = new WeightedEnergies(sampleRateHz, step, LoudnessMeter.AS_PLAYED);
    peak = new TruePeakMeter(sampleRateHz);
  }

  /** Takes the next samples, from {@code from}, inclusive, to {@code to}, exclusive. */
  void add(float[] samples, int from, int to) {
    energies.add(samples, from, to);
    peak.add(samples, from, to);
  }

  /** How loud the stretch is if it ends here. */
  StretchLoudness measured() {
    return new StretchLoudness(peak.dbtp(), peak.samplePeaks(), energies.padded());
  }
}
