package lector.check.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import lector.audio.LoudnessMeter;
import lector.audio.Measurement;
import lector.audio.TruePeakMeter;
import lector.check.judge.Findings;
import lector.check.judge.Place;
import lector.check.judge.Rule;

/** Measures decoded mono audio against Lector's promise. */
final class AudioMeter {

  private static final double TOLERANCE_LU = 0.5;
  private static final double MOST_DBTP = -1;

  /** Rounding of 16-bit samples, and of the figures in messages. */
  private static final double ROUNDING_DB = 0.05;

  private static final float FULL_SCALE = 32_768;

  private final LoudnessMeter loudness;
  private final TruePeakMeter peak;
  private float[] buffer = new float[0];

  AudioMeter(int sampleRateHz) {
    loudness = LoudnessMeter.asPlayed(sampleRateHz);
    peak = new TruePeakMeter(sampleRateHz);
  }

  /** Decodes a file through FFmpeg, measures it, and judges what was measured. */
  static void judge(Path file, Place place, Findings findings) {
    try {
      judge(Measurement.of(file), LoudnessTarget.of(file), place, findings);
    } catch (IOException e) {
      findings.add(Rule.AUDIO_MALFORMED, place, "it can't be decoded: " + e.getMessage());
    }
  }

  /** Measures the next samples, of 16 bits. */
  void add(short[] samples, int count) {
    if (buffer.length < count) {
      buffer = new float[count];
    }
    for (int i = 0; i < count; i++) {
      buffer[i] = samples[i] / FULL_SCALE;
    }
    loudness.add(buffer, 0, count);
    peak.add(buffer, 0, count);
  }

  /** Judges what was measured. */
  void judge(double targetLufs, Place place, Findings findings) {
    Measurement measured = new Measurement(loudness.integratedLufs(), peak.dbtp());
    judge(measured, targetLufs, place, findings);
  }

  /** Within 0.5 LU of a target on two speakers (EBU R 128), at most −1 dBTP. */
  private static void judge(
      Measurement measured, double targetLufs, Place place, Findings findings) {
    double lufs = measured.integratedLufs();
    findings.unless(
        Math.abs(lufs - targetLufs) <= TOLERANCE_LU + ROUNDING_DB,
        Rule.AUDIO_LOUDNESS,
        place,
        String.format(
            Locale.ROOT, "%.1f LUFS on two speakers, instead of %.1f ±0.5", lufs, targetLufs));
    double dbtp = measured.truePeakDbtp();
    findings.unless(
        dbtp <= MOST_DBTP + ROUNDING_DB,
        Rule.AUDIO_PEAK,
        place,
        String.format(Locale.ROOT, "the true peak is %.1f dBTP, above −1", dbtp));
  }
}
