package lector.check;

import java.util.ArrayList;
import java.util.List;
import lector.check.audio.ChapterOrder;
import lector.check.audio.ChapterSpan;
import lector.check.audio.CompressedAudio;
import lector.check.audio.Mp3File;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.MalformedFileException;
import lector.check.judge.Place;
import lector.check.judge.Rule;

/** The chapters are the same in the manifest, in the chapters file and in the audio files. */
final class ChaptersAlikeJudge implements Judge<EpisodeFolder> {

  /** Containers that count in samples, and those that count in milliseconds. */
  private static final long ROUNDING_MILLIS = 2;

  /** Codecs fill their last frame, and the last chapter ends with it. */
  private static final long CODEC_FRAME_MILLIS = 130;

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
    folder.compressed().forEach(audio -> compare(audio, expected, findings));
  }

  private static void compare(
      CompressedAudio audio, List<ChapterSpan> expected, Findings findings) {
    List<ChapterSpan> found = new ArrayList<>();
    for (int i = 0; i < audio.chapters().size(); i++) {
      ChapterSpan chapter = audio.chapters().get(i);
      boolean isNear = i < expected.size() && isNear(chapter, expected.get(i));
      found.add(isNear ? expected.get(i) : chapter);
    }
    compare(expected, found, audio.place(), findings);
  }

  /** Whether a chapter is another, but for the units of time of its container. */
  private static boolean isNear(ChapterSpan one, ChapterSpan other) {
    return one.title().equals(other.title())
        && Math.abs(one.startMillis() - other.startMillis()) <= ROUNDING_MILLIS
        && Math.abs(one.endMillis() - other.endMillis()) <= CODEC_FRAME_MILLIS;
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
