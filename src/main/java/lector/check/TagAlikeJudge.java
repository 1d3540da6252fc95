package lector.check;

import lector.check.audio.Id3Tag;
import lector.check.audio.Mp3File;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Place;
import lector.check.judge.Rule;
import lector.episode.Episode;

/** The tag says what the manifest says. */
final class TagAlikeJudge implements Judge<EpisodeFolder> {

  @Override
  public void judge(EpisodeFolder folder, Findings findings) {
    Episode episode = folder.episode();
    for (Mp3File mp3 : folder.mp3s()) {
      if (mp3.tag().isPresent()) {
        Id3Tag tag = mp3.tag().get();
        compare("TIT2", tag, episode.title(), mp3.place(), findings);
        compare("TYER", tag, Integer.toString(episode.date().getYear()), mp3.place(), findings);
        if (!episode.authors().isEmpty()) {
          String authors = String.join(", ", episode.authors());
          compare("TPE1", tag, authors, mp3.place(), findings);
        }
      }
    }
  }

  private static void compare(
      String id, Id3Tag tag, String expected, Place place, Findings findings) {
    String found = tag.text(id);
    findings.unless(
        found.isEmpty() || found.equals(expected),
        Rule.TAG_DIFFERS,
        place.at(id),
        "the tag says \"%s\", the manifest \"%s\"".formatted(found, expected));
  }
}
