package lector.audio;

import java.nio.ByteBuffer;

/**
 * How loud a stretch of a programme is, measured by itself as if silence lay around it. Nobody
 * writes into its arrays.
 */
final class StretchLoudness {

  private final double truePeakDbtp;
  private final float[] samplePeaks;
  private final float[] energies;

  /**
   * @param truePeakDbtp highest true peak in dBTP; negative infinity for silence
   * @param samplePeaks highest magnitude of the samples of each hop
   * @param energies mean square of each step ({@link Gating#stepLength}), K-weighted, as played on
   *     two speakers; silence fills the last
   */
  StretchLoudness(double truePeakDbtp, float[] samplePeaks, float[] energies) {
    this.truePeakDbtp = truePeakDbtp;
    this.samplePeaks = samplePeaks;
    this.energies = energies;
  }

  double truePeakDbtp() {
    return truePeakDbtp;
  }

  float[] samplePeaks() {
    return samplePeaks;
  }

  float[] energies() {
    return energies;
  }

  /** How many bytes {@link #put} writes. */
  int bytes() {
    return Double.BYTES + 2 * Integer.BYTES + (samplePeaks.length + energies.length) * Float.BYTES;
  }

  /** Writes it into a buffer. */
  void put(ByteBuffer out) {
    out.putDouble(truePeakDbtp).putInt(samplePeaks.length).putInt(energies.length);
    put(out, samplePeaks);
    put(out, energies);
  }

  private static void put(ByteBuffer out, float[] values) {
    out.asFloatBuffer().put(values);
    out.position(out.position() + values.length * Float.BYTES);
  }

  /** Reads what {@link #put} wrote. */
  static StretchLoudness read(ByteBuffer in) {
    double truePeakDbtp = in.getDouble();
    float[] samplePeaks = new float[in.getInt()];
    float[] energies = new float[in.getInt()];
    get(in, samplePeaks);
    get(in, energies);
    return new StretchLoudness(truePeakDbtp, samplePeaks, energies);
  }

  private static void get(ByteBuffer in, float[] values) {
    in.asFloatBuffer().get(values);
    in.position(in.position() + values.length * Float.BYTES);
  }
}
