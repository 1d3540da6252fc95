package lector.check;

import java.util.List;

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
