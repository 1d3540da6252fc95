package lector.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lector.article.Article;
import lector.article.Articles;
import lector.cache.BlobCache;
import lector.episode.EpisodeStore;
import lector.episode.FakeEngine;
import lector.episode.Production;
import lector.episode.Progress;
import lector.episode.Settings;
import lector.episode.ShowTags;
import lector.episode.Workspace;
import lector.publish.EpisodeViews;
import lector.publish.Publisher;
import lector.publish.cover.CoverArt;
import lector.publish.show.Show;
import lector.script.SpeakingRules;
import lector.text.TextFrontEnd;

/** Makes a small output folder with two episodes, in which nothing is wrong. */
public final class GoodOutput {

  /** Folder of the longer episode. */
  public static final String LONG = "2024-11-01-why-now";

  /** Folder of the shorter one. */
  public static final String SHORT = "2024-10-02-a-note";

  private static final String LONG_TEXT =
      """
      ---
      author: Ada Byron
      date: 2024-11-01
      url: https://example.org/why-now?a=1&b=2
      ---
      # Why now?

      One thing led to another, and nobody was surprised when it did. The keeper lit the lamp at
      seven in the evening, and put it out at six.

      ## What it costs

      1. Oil & wicks, 3 pounds a week.
      2. Paint, once a year.

      > Nobody asked me, he said.
      """;

  private static final String SHORT_TEXT =
      """
      ---
      date: 2024-10-02
      ---
      # A note

      There is little to say about it, but that little is said here. Then there is an end.
      """;

  private GoodOutput() {}

  /** Makes it in a folder. */
  public static void make(Path folder) throws IOException {
    Show show = Show.load(folder);
    try (Workspace workspace = Workspace.open(folder)) {
      Path cover = CoverArt.ensure(folder, show);
      ShowTags tags = new ShowTags(show.title(), show.author(), show.baseUrl(), () -> bytes(cover));
      produce(workspace, tags, article("why.md", LONG_TEXT), "mp3", "wav");
      produce(workspace, tags, article("note.md", SHORT_TEXT), "mp3");
      Publisher.publish(folder, show, new EpisodeStore(folder).episodes());
    }
  }

  private static void produce(
      Workspace workspace, ShowTags tags, Article article, String... formats) {
    new Production(
            workspace,
            new TextFrontEnd(),
            new FakeEngine(),
            tags,
            EpisodeViews.all(),
            new Settings(1, List.of(formats), SpeakingRules.DEFAULT, "", 2),
            BlobCache.NONE,
            Progress.NONE)
        .produce(article, LocalDate.of(2026, 5, 1), false);
  }

  private static Article article(String name, String text) {
    return new Articles(16)
        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies a folder and all in it. */
  public static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
