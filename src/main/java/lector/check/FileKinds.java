package lector.check;

import java.nio.file.Path;
import java.util.List;
import lector.check.ShowTomlJudge.ShowToml;
import lector.check.audio.CompressedAudio;
import lector.check.audio.CompressedLoudnessJudge;
import lector.check.audio.Mp3ChapterJudge;
import lector.check.audio.Mp3File;
import lector.check.audio.Mp3InfoJudge;
import lector.check.audio.Mp3LoudnessJudge;
import lector.check.audio.Mp3PictureJudge;
import lector.check.audio.Mp3TagJudge;
import lector.check.audio.WavJudge;
import lector.check.audio.WavJudge.Wav;
import lector.check.feed.FeedAppleJudge;
import lector.check.feed.FeedChannelJudge;
import lector.check.feed.FeedDatesJudge;
import lector.check.feed.FeedDocument;
import lector.check.feed.FeedEnclosureJudge;
import lector.check.feed.FeedGuidJudge;
import lector.check.feed.FeedItemJudge;
import lector.check.feed.FeedNamespaceJudge;
import lector.check.feed.FeedPodcastJudge;
import lector.check.feed.JsonFeed;
import lector.check.feed.JsonFeedJudge;
import lector.check.feed.OpmlJudge;
import lector.check.feed.OpmlJudge.Opml;
import lector.check.judge.FileKind;
import lector.check.judge.Findings;
import lector.check.judge.Place;
import lector.check.judge.Rule;

/** The kinds of files that can be judged by themselves, and their judges: a line each. */
final class FileKinds {

  private static final List<FileKind<?>> ALL =
      List.of(
          FileKind.of(
              "feed(-\\d+)?\\.xml|.*\\.rss",
              Rule.FEED_MALFORMED,
              FeedDocument::read,
              new FeedNamespaceJudge(),
              new FeedChannelJudge(),
              new FeedAppleJudge(),
              new FeedPodcastJudge(),
              new FeedItemJudge(),
              new FeedEnclosureJudge(),
              new FeedGuidJudge(),
              new FeedDatesJudge()),
          FileKind.of(
              "feed(-\\d+)?\\.json", Rule.JSON_FEED_MALFORMED, JsonFeed::read, new JsonFeedJudge()),
          FileKind.of(".*\\.opml", Rule.OPML_MALFORMED, Opml::read, new OpmlJudge()),
          FileKind.of("show\\.toml", Rule.SHOW_MALFORMED, ShowToml::new, new ShowTomlJudge()),
          FileKind.of("(?i).*\\.(jpe?g|png)", Rule.COVER_MALFORMED, Cover::read, new CoverJudge()),
          FileKind.of(
              ".*\\.mp3",
              Rule.AUDIO_MALFORMED,
              Mp3File::read,
              new Mp3InfoJudge(),
              new Mp3TagJudge(),
              new Mp3PictureJudge(),
              new Mp3ChapterJudge(),
              new Mp3LoudnessJudge()),
          FileKind.of(".*\\.wav", Rule.AUDIO_MALFORMED, Wav::new, new WavJudge()),
          FileKind.of(
              CompressedAudio.NAMES,
              Rule.AUDIO_MALFORMED,
              CompressedAudio::read,
              new CompressedLoudnessJudge()),
          FileKind.of(
              "chapters\\.json",
              Rule.CHAPTERS_MALFORMED,
              ChaptersJson::read,
              new ChaptersJsonJudge()),
          FileKind.of(
              ".*\\.vtt",
              Rule.TRANSCRIPT_MALFORMED,
              CaptionReader::vtt,
              new CaptionOrderJudge(),
              new CaptionLinesJudge()),
          FileKind.of(
              ".*\\.srt",
              Rule.TRANSCRIPT_MALFORMED,
              CaptionReader::srt,
              new CaptionOrderJudge(),
              new CaptionLinesJudge()),
          FileKind.of(
              "transcript\\.json",
              Rule.TRANSCRIPT_MALFORMED,
              JsonTranscriptReader::read,
              new CaptionOrderJudge()),
          FileKind.of("(?i).*\\.epub", Rule.EPUB_MALFORMED, Epub::read, new EpubCheckJudge()));

  private FileKinds() {}

  /** Whether a file of this name can be judged. */
  static boolean know(String name) {
    return ALL.stream().anyMatch(kind -> kind.is(name));
  }

  /** Judges a file as what its name says it is; a file of no known kind is not judged. */
  static void judge(Path file, Place place, Findings findings) {
    ALL.stream()
        .filter(kind -> kind.is(file.getFileName().toString()))
        .findFirst()
        .ifPresent(kind -> kind.judge(file, place, findings));
  }
}
