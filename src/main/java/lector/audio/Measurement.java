package lector.audio;

import java.io.IOException;
import java.nio.file.Path;

/**
 * How loud a programme is.
 *
 * @param integratedLufs integrated loudness as played on two speakers (EBU R 128), in LUFS;
 *     negative infinity for silence
 * @param truePeakDbtp highest true peak (ITU-R BS.1770-5, annex 2), in dBTP
 */
public record Measurement(double integratedLufs, double truePeakDbtp) {

  /**
   * Measures a file as a player hears it: decoded.
   *
   * @throws IOException if it can't be decoded
   */
  public static Measurement of(Path file) throws IOException {
    try (DecodedFile decoded = DecodedFile.open(file)) {
      LoudnessMeter loudness = LoudnessMeter.asPlayed(decoded.sampleRateHz());
      TruePeakMeter peak = new TruePeakMeter(decoded.sampleRateHz());
      for (float[] next = decoded.next(); next.length > 0; next = decoded.next()) {
        loudness.add(next, 0, next.length);
        peak.add(next, 0, next.length);
      }
      return new Measurement(loudness.integratedLufs(), peak.dbtp());
    }
  }
}
