package lector.episode;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lector.article.Article;
import lector.article.Articles;
import lector.article.Source;
import lector.episode.Episode.Loudness;
import lector.episode.Episode.MediaFile;
import lector.episode.Timeline.TimedChapter;
import lector.episode.Timeline.TimedPassage;
import lector.episode.Timeline.TimedSentence;
import lector.episode.Timeline.TimedWord;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;
import lector.speech.Voice;
import lector.text.Sentence;
import lector.text.TextFrontEnd;

/** Small values for tests. */
final class Samples {

  static final ShowTags SHOW =
      new ShowTags(
          "A Show", "A. Maker", URI.create("https://example.org/"), () -> new byte[] {1, 2});

  private Samples() {}

  static Article article(String markdown) {
    return new Articles(16)
        .read(new ByteArrayInputStream(markdown.getBytes(StandardCharsets.UTF_8)), "sample.md");
  }

  static Sentence sentence(String text) {
    return new TextFrontEnd().sentences(new Passage(Role.NARRATION, Beat.NONE, "", text, 0)).get(0);
  }

  static Source source(String name) {
    return new Source(name, Optional.empty(), "0".repeat(64), Optional.empty());
  }

  static Episode episode(String guid, String folder, LocalDate date, Source source) {
    return new Episode(
        guid,
        folder,
        "A title",
        List.of("A. Writer"),
        date,
        Optional.empty(),
        "en",
        Optional.empty(),
        "What it says.",
        source,
        new Voice("hum", "fake", "en-US", "female", "CC0-1.0", "1"),
        1.25,
        new Loudness(-16, -16.01, -2.5),
        List.of(new MediaFile("a.mp3", "audio/mpeg", 12, Hashes.ofBytes(new byte[12]))),
        List.of(),
        timeline(new TimedPassage(Role.NARRATION, List.of(spoken("What it says.", 0)))),
        "recipe");
  }

  static Timeline timeline(TimedPassage... passages) {
    return new Timeline(
        8000, 80_000, List.of(new TimedChapter("One", 0, 80_000, List.of(passages))));
  }

  /** A sentence of the article's that is heard. */
  static TimedSentence spoken(String text, int start) {
    return new TimedSentence(
        text, start, start + text.length(), 10, 20, List.of(new TimedWord(text, 10, 20)));
  }
}
