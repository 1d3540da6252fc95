package lector.check;

import lector.check.audio.Mp3File;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Rule;

/** The audio is as long as the timeline. */
final class AudioLengthJudge implements Judge<EpisodeFolder> {

  private static final long TOLERANCE_MILLIS = 30;

  @Override
  public void judge(EpisodeFolder folder, Findings findings) {
    for (Mp3File mp3 : folder.mp3s()) {
      long millis = mp3.stream().millis();
      findings.unless(
          Math.abs(millis - folder.lengthMillis()) <= TOLERANCE_MILLIS,
          Rule.AUDIO_LENGTH,
          mp3.place(),
          "it is %d ms long, the timeline %d ms".formatted(millis, folder.lengthMillis()));
    }
  }
}
