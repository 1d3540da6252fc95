package lector.check;

import java.util.List;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Place;
import lector.check.judge.Rule;
import lector.episode.Timeline;
import lector.episode.Timeline.TimedChapter;
import lector.episode.Timeline.TimedPassage;
import lector.episode.Timeline.TimedSentence;
import lector.episode.Timeline.TimedWord;

/** The manifest lies in its folder, and its timeline is in order. */
final class ManifestJudge implements Judge<EpisodeFolder> {

  @Override
  public void judge(EpisodeFolder folder, Findings findings) {
    Place place = folder.place(EpisodeFolder.MANIFEST);
    String name = folder.folder().toAbsolutePath().normalize().getFileName().toString();
    findings.unless(
        folder.episode().folder().equals(name),
        Rule.MANIFEST_FOLDER,
        place,
        "it says that its folder is %s, and lies in %s".formatted(folder.episode().folder(), name));
    Timeline timeline = folder.episode().timeline();
    chapters(timeline, place, findings);
    long at = 0;
    for (TimedChapter chapter : timeline.chapters()) {
      for (TimedPassage passage : chapter.passages()) {
        for (TimedSentence sentence : passage.sentences()) {
          at = sentence(sentence, at, place, findings);
        }
      }
    }
    findings.unless(
        at <= timeline.lengthSamples(),
        Rule.TIMELINE_ORDER,
        place,
        "it speaks until sample %d of %d".formatted(at, timeline.lengthSamples()));
  }

  private static void chapters(Timeline timeline, Place place, Findings findings) {
    List<TimedChapter> chapters = timeline.chapters();
    long end = 0;
    for (int i = 0; i < chapters.size(); i++) {
      TimedChapter chapter = chapters.get(i);
      findings.unless(
          chapter.startSample() == end && chapter.endSample() > end,
          Rule.TIMELINE_CHAPTERS,
          place.at("chapter " + (i + 1)),
          "samples %d to %d after a chapter that ends at %d"
              .formatted(chapter.startSample(), chapter.endSample(), end));
      end = chapter.endSample();
    }
    findings.unless(
        end == timeline.lengthSamples(),
        Rule.TIMELINE_CHAPTERS,
        place,
        "the chapters end at sample %d, the audio at %d".formatted(end, timeline.lengthSamples()));
  }

  /** Gives the sample after the sentence. */
  private static long sentence(TimedSentence sentence, long from, Place place, Findings findings) {
    long at = from;
    boolean inOrder = sentence.startSample() >= at;
    for (TimedWord word : sentence.words()) {
      inOrder = inOrder && word.startSample() >= at && word.endSample() >= word.startSample();
      at = word.endSample();
    }
    findings.unless(
        inOrder && sentence.endSample() >= at,
        Rule.TIMELINE_ORDER,
        place.at("\"" + sentence.text() + "\""),
        "its words are not in order, or begin before the last sentence ends");
    return sentence.endSample();
  }
}
