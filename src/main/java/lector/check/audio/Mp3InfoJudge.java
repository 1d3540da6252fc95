package lector.check.audio;

import lector.check.audio.MpegStream.Info;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Rule;

/** Whether players are told how long an MP3 file is, and told the truth. */
public final class Mp3InfoJudge implements Judge<Mp3File> {

  @Override
  public void judge(Mp3File mp3, Findings findings) {
    if (mp3.stream().info().isEmpty()) {
      findings.add(
          Rule.AUDIO_INFO, mp3.place(), "no Info frame says how long it is: players will guess");
      return;
    }
    Info info = mp3.stream().info().get();
    findings.unless(
        info.frames() == mp3.stream().frames() && info.bytes() == mp3.stream().bytes(),
        Rule.AUDIO_INFO,
        mp3.place(),
        "the Info frame says %d frames in %d bytes; there are %d in %d"
            .formatted(info.frames(), info.bytes(), mp3.stream().frames(), mp3.stream().bytes()));
  }
}
