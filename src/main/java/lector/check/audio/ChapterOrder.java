package lector.check.audio;

import java.util.List;
import lector.check.judge.Findings;
import lector.check.judge.Place;
import lector.check.judge.Rule;

/** What chapters must be, wherever they stand. */
public final class ChapterOrder {

  /** Rounding to milliseconds, once for the chapter and once for the audio. */
  private static final long ROUNDING_MILLIS = 2;

  private ChapterOrder() {}

  /** They have titles, the first starts at 0, each is longer than nothing and ends at the next. */
  public static void judge(List<ChapterSpan> chapters, Place place, Findings findings) {
    long end = 0;
    for (int i = 0; i < chapters.size(); i++) {
      ChapterSpan chapter = chapters.get(i);
      Place at = place.at("chapter " + (i + 1));
      findings.unless(!chapter.title().isBlank(), Rule.CHAPTERS_MALFORMED, at, "it has no title");
      findings.unless(
          chapter.startMillis() == end,
          Rule.CHAPTERS_ORDER,
          at,
          "it starts at %d ms, and the one before it ends at %d ms"
              .formatted(chapter.startMillis(), end));
      findings.unless(
          chapter.endMillis() > chapter.startMillis(),
          Rule.CHAPTERS_ORDER,
          at,
          "it ends at %d ms, and starts at %d ms"
              .formatted(chapter.endMillis(), chapter.startMillis()));
      end = chapter.endMillis();
    }
  }

  /** None goes on after the audio. */
  public static void within(
      List<ChapterSpan> chapters, long lengthMillis, Place place, Findings findings) {
    for (int i = 0; i < chapters.size(); i++) {
      findings.unless(
          chapters.get(i).endMillis() <= lengthMillis + ROUNDING_MILLIS,
          Rule.CHAPTERS_OUTSIDE,
          place.at("chapter " + (i + 1)),
          "it ends at %d ms, and the audio at %d ms"
              .formatted(chapters.get(i).endMillis(), lengthMillis));
    }
  }
}
