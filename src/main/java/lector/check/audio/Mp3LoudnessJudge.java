package lector.check.audio;

import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Rule;

/** Decodes an MP3 file, with another library than the one that encodes, and measures it. */
public final class Mp3LoudnessJudge implements Judge<Mp3File> {

  @Override
  public void judge(Mp3File mp3, Findings findings) {
    if (mp3.stream().header().channels() != 1) {
      findings.add(
          Rule.AUDIO_CHANNELS, mp3.place(), "it is stereo, and its loudness was not measured");
      return;
    }
    AudioMeter.judge(mp3.file(), mp3.place(), findings);
  }
}
