package lector.check.audio;

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
    AudioMeter.judge(audio.file(), audio.place(), findings);
  }
}
