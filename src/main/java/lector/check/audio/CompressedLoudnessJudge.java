package lector.check.audio;

import java.io.IOException;
import lector.audio.DecodedFile;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Rule;

/** Decodes an M4A, M4B, Opus or FLAC file and measures it. */
public final class CompressedLoudnessJudge implements Judge<CompressedAudio> {

  @Override
  public void judge(CompressedAudio audio, Findings findings) {
    if (audio.channels() != 1) {
      findings.add(
          Rule.AUDIO_CHANNELS,
          audio.place(),
          "it has %d channels, and its loudness was not measured".formatted(audio.channels()));
      return;
    }
    try (DecodedFile decoded = DecodedFile.open(audio.file())) {
      AudioMeter meter = new AudioMeter(decoded.sampleRateHz());
      for (float[] next = decoded.next(); next.length > 0; next = decoded.next()) {
        meter.add(next, next.length);
      }
      meter.judge(audio.place(), findings);
    } catch (IOException e) {
      findings.add(Rule.AUDIO_MALFORMED, audio.place(), "it can't be decoded: " + e.getMessage());
    }
  }
}
