package lector.check;

import java.util.List;
import lector.check.judge.Judge;

/** The judges of an output folder as a whole: a line each. */
final class ShowJudges {

  static final List<Judge<ShowFolder>> ALL =
      List.of(
          new ShowFilesJudge(),
          new FeedFilesJudge(),
          new FeedAlternatesJudge(),
          new FeedEpisodesJudge(),
          new JsonFeedAlikeJudge(),
          new GuidRecordJudge());

  private ShowJudges() {}
}
