package lector.check;

import java.util.List;

/** The chapters are the same in the manifest, in the chapters file and in the tag. */
final class ChaptersAlikeJudge implements Judge<EpisodeFolder> {

  @Override
  public void judge(EpisodeFolder folder, Findings findings) {
    List<ChapterSpan> expected = ChapterSpan.of(folder.episode().timeline());
    folder
        .chapters()
        .ifPresent(
            json -> {
              ChapterOrder.within(json.chapters(), folder.lengthMillis(), json.place(), findings);
              compare(expected, json.chapters(), json.place(), findings);
            });
    for (Mp3File mp3 : folder.mp3s()) {
      try {
        if (mp3.tag().isPresent()) {
          compare(expected, ChapterSpan.of(mp3.tag().get()), mp3.place(), findings);
        }
      } catch (MalformedFileException e) {
        // found by the judge of the file
      }
    }
  }

  private static void compare(
      List<ChapterSpan> expected, List<ChapterSpan> found, Place place, Findings findings) {
    findings.unless(
        expected.size() == found.size(),
        Rule.CHAPTERS_DIFFER,
        place,
        "it has %d chapters, the manifest %d".formatted(found.size(), expected.size()));
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      findings.unless(
          expected.get(i).equals(found.get(i)),
          Rule.CHAPTERS_DIFFER,
          place.at("chapter " + (i + 1)),
          "it is %s; in the manifest it is %s".formatted(found.get(i), expected.get(i)));
    }
  }
}
