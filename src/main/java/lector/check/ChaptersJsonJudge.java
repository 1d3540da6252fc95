package lector.check;

import lector.check.audio.ChapterOrder;
import lector.check.judge.Findings;
import lector.check.judge.Judge;

/** The chapters in a chapters file are in order. */
final class ChaptersJsonJudge implements Judge<ChaptersJson> {

  @Override
  public void judge(ChaptersJson file, Findings findings) {
    ChapterOrder.judge(file.chapters(), file.place(), findings);
  }
}
