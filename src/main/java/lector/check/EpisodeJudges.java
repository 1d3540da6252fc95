package lector.check;

import java.util.List;
import lector.check.judge.Judge;

/** The judges of an episode's folder as a whole: a line each. */
final class EpisodeJudges {

  static final List<Judge<EpisodeFolder>> ALL =
      List.of(
          new ManifestJudge(),
          new EpisodeFilesJudge(),
          new ReceiptJudge(),
          new ChaptersAlikeJudge(),
          new AudioLengthJudge(),
          new TagAlikeJudge(),
          new TranscriptAlikeJudge());

  private EpisodeJudges() {}
}
