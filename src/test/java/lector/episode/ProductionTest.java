package lector.episode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import lector.article.Article;
import lector.article.UnreadableInputException;
import lector.audio.Quality;
import lector.cache.BlobCache;
import lector.episode.Episode.MediaFile;
import lector.script.SpeakingRules;
import lector.speech.Speech;
import lector.text.Sentence;
import lector.text.TextFrontEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductionTest {

  private static final Article ARTICLE =
      Samples.article("# Why now?\n\nOne two. Three, four.\n\n## Then\n\nFive.\n");
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final Settings SETTINGS =
      new Settings(1, List.of("mp3", "wav"), SpeakingRules.DEFAULT, "", 2);

  private static final EpisodeView VIEW = view((episode, file) -> Files.writeString(file, "seen"));

  @TempDir Path folder;
  private FakeEngine engine = new FakeEngine();

  @Test
  void makesAFolderWithAudioManifestViewsAndReceipt() throws IOException {
    Production.Result result = produce(folder, ARTICLE, VIEW, SETTINGS, Samples.SHOW, false);
    assertTrue(result.isNew());
    assertEquals(
        List.of("episode.json", "receipt.json", "view.txt", "why-now.mp3", "why-now.wav"),
        List.copyOf(bytes(folder.resolve("2026-05-01-why-now")).keySet()));
    assertEquals(List.of(result.episode()), new EpisodeStore(folder).episodes());
    for (MediaFile file :
        Stream.concat(result.episode().audio().stream(), result.episode().files().stream())
            .toList()) {
      Path place = folder.resolve("2026-05-01-why-now").resolve(file.name());
      assertEquals(file.sha256(), Hashes.ofFile(place));
      assertEquals(file.bytes(), Files.size(place));
      assertEquals(result.episode().audio().contains(file), file.heard().isPresent());
    }
    assertEquals(-16, result.episode().loudness().integratedLufs(), 0.5);
  }

  @Test
  void makesTheSameBytesInAnotherFolderWithMoreWorkers() throws IOException {
    Settings oneWorker = new Settings(1, List.of("mp3", "wav"), SpeakingRules.DEFAULT, "", 1);
    produce(folder.resolve("a"), ARTICLE, VIEW, SETTINGS, Samples.SHOW, false);
    produce(folder.resolve("b"), ARTICLE, VIEW, oneWorker, Samples.SHOW, false);
    assertEquals(bytes(folder.resolve("a")), bytes(folder.resolve("b")));
  }

  @Test
  void leavesNothingBehindWhenAViewFails() throws IOException {
    EpisodeView broken =
        view(
            (episode, file) -> {
              Files.writeString(file, "half");
              throw new IOException("no space left");
            });
    OutputException e =
        assertThrows(
            OutputException.class,
            () -> produce(folder, ARTICLE, broken, SETTINGS, Samples.SHOW, false));
    assertTrue(e.getMessage().contains("no space left"), e.getMessage());
    assertEquals(List.of(".lector.lock"), List.copyOf(bytes(folder).keySet()));
  }

  @Test
  void leavesNothingBehindWhenTheVoiceFails() throws IOException {
    engine =
        new FakeEngine() {
          @Override
          public Speech speak(Sentence sentence, double speed) {
            throw new IllegalStateException("hoarse");
          }
        };
    assertThrows(
        IllegalStateException.class,
        () -> produce(folder, ARTICLE, VIEW, SETTINGS, Samples.SHOW, false));
    assertEquals(List.of(".lector.lock"), List.copyOf(bytes(folder).keySet()));
  }

  @Test
  void keepsTheOldEpisodeWhenTheNewOneFails() throws IOException {
    produce(folder, ARTICLE, VIEW, SETTINGS, Samples.SHOW, false);
    Map<String, String> before = bytes(folder);
    EpisodeView broken =
        view(
            (episode, file) -> {
              throw new IOException("no space left");
            });
    assertThrows(
        OutputException.class,
        () -> produce(folder, ARTICLE, broken, SETTINGS, Samples.SHOW, true));
    assertEquals(before, bytes(folder));
  }

  @Test
  void speaksNothingWhenNothingHasChanged() {
    produce(folder, ARTICLE, VIEW, SETTINGS, Samples.SHOW, false);
    int spoken = engine.spoken.get();
    assertFalse(produce(folder, ARTICLE, VIEW, SETTINGS, Samples.SHOW, false).isNew());
    assertEquals(spoken, engine.spoken.get());
    assertTrue(produce(folder, ARTICLE, VIEW, SETTINGS, Samples.SHOW, true).isNew());
  }

  @Test
  void makesItAgainWhenTheCoverChanges() {
    produce(folder, ARTICLE, VIEW, SETTINGS, Samples.SHOW, false);
    ShowTags other =
        new ShowTags(
            "A Show", "A. Maker", URI.create("https://example.org/"), () -> new byte[] {3});
    assertTrue(produce(folder, ARTICLE, VIEW, SETTINGS, other, false).isNew());
  }

  @Test
  void saysWhatTheShowAsksForAndKnowsThatItIsNotTheArticles() throws IOException {
    produce(folder, ARTICLE, VIEW, SETTINGS, Samples.SHOW, false);
    Frame frame =
        Frame.of(
            new FrameWishes(
                Optional.of(-20.0),
                Optional.of(JingleChoice.intro("chime", folder)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new SpokenTemplate("Now {title}")),
                Optional.empty(),
                Optional.of(true)));
    Production.Result result =
        produce(folder, ARTICLE, VIEW, SETTINGS.framedBy(frame), Samples.SHOW, false);
    assertTrue(result.isNew());
    Episode episode = result.episode();
    assertEquals("One two. Three, four. Five.", episode.summary());
    assertEquals("A Show", episode.timeline().chapters().get(0).title());
    assertEquals(-20, episode.loudness().targetLufs());
    for (MediaFile audio : episode.audio()) {
      assertEquals(-20, audio.heard().orElseThrow().integratedLufs(), 0.5);
    }
    Receipt receipt =
        Json.read(folder.resolve(episode.folder()).resolve("receipt.json"), Receipt.class);
    assertEquals(
        List.of("Now Why now?", "This was read aloud by a synthetic voice."),
        receipt.added().stream().map(Receipt.Heard::text).toList());
    assertFalse(
        produce(folder, ARTICLE, VIEW, SETTINGS.framedBy(frame), Samples.SHOW, false).isNew());
  }

  @Test
  void makesItAgainInAnotherQuality() {
    produce(folder, ARTICLE, VIEW, SETTINGS, Samples.SHOW, false);
    Settings archive =
        new Settings(1, List.of("wav"), Quality.ARCHIVE, SpeakingRules.DEFAULT, "", Frame.NONE, 2);
    assertTrue(produce(folder, ARTICLE, VIEW, archive, Samples.SHOW, false).isNew());
    assertFalse(produce(folder, ARTICLE, VIEW, archive, Samples.SHOW, false).isNew());
  }

  @Test
  void makesItAgainWhenAFileOfItIsGone() throws IOException {
    produce(folder, ARTICLE, VIEW, SETTINGS, Samples.SHOW, false);
    Files.delete(folder.resolve("2026-05-01-why-now/why-now.mp3"));
    assertTrue(produce(folder, ARTICLE, VIEW, SETTINGS, Samples.SHOW, false).isNew());
    assertTrue(Files.exists(folder.resolve("2026-05-01-why-now/why-now.mp3")));
  }

  @Test
  void makesItAgainAtAnotherPaceUnderTheSameIdentity() {
    Episode first = produce(folder, ARTICLE, VIEW, SETTINGS, Samples.SHOW, false).episode();
    Settings faster = new Settings(1.5, List.of("mp3"), SpeakingRules.DEFAULT, "", 2);
    Episode second = produce(folder, ARTICLE, VIEW, faster, Samples.SHOW, false).episode();
    assertEquals(first.guid(), second.guid());
    assertNotEquals(first.recipe(), second.recipe());
    assertEquals(1, new EpisodeStore(folder).episodes().size());
  }

  @Test
  void replacesAnEpisodeWhoseManifestIsDamaged() throws IOException {
    Episode first = produce(folder, ARTICLE, VIEW, SETTINGS, Samples.SHOW, false).episode();
    Files.writeString(folder.resolve(first.folder()).resolve("episode.json"), "{");
    assertEquals(first, produce(folder, ARTICLE, VIEW, SETTINGS, Samples.SHOW, false).episode());
    assertEquals(List.of(first), new EpisodeStore(folder).episodes());
  }

  /** A server that has begun to send a file goes on with that file. */
  @Test
  void letsWhoHasBegunToReadTheOldAudioReadItToItsEnd() throws IOException {
    Episode first = produce(folder, ARTICLE, VIEW, SETTINGS, Samples.SHOW, false).episode();
    Path audio = folder.resolve(first.folder()).resolve(first.audio().get(0).name());
    byte[] old = Files.readAllBytes(audio);
    try (InputStream reader = Files.newInputStream(audio)) {
      byte[] read = Arrays.copyOf(reader.readNBytes(1000), old.length);
      Settings faster = new Settings(1.5, List.of("mp3"), SpeakingRules.DEFAULT, "", 2);
      produce(folder, ARTICLE, VIEW, faster, Samples.SHOW, false);
      byte[] rest = reader.readAllBytes();
      System.arraycopy(rest, 0, read, 1000, rest.length);
      assertArrayEquals(old, read);
    }
    assertFalse(Arrays.equals(old, Files.readAllBytes(audio)));
  }

  @Test
  void refusesAnArticleInWhichNothingCanBeSaid() throws IOException {
    Article dashes = Samples.article("* * *\n\n—\n");
    assertThrows(
        UnreadableInputException.class,
        () -> produce(folder, dashes, VIEW, SETTINGS, Samples.SHOW, false));
    assertTrue(new EpisodeStore(folder).episodes().isEmpty());
  }

  @Test
  void writesAViewThatHoldsTheAudioWhenTheAudioIsDone() throws IOException {
    EpisodeView copy =
        new EpisodeView() {
          @Override
          public String fileName(Episode episode) {
            return episode.audio().get(0).bytes() + ".copy";
          }

          @Override
          public String mediaType() {
            return "audio/mpeg";
          }

          @Override
          public boolean holdsAudio() {
            return true;
          }

          @Override
          public void write(Episode episode, Path file) throws IOException {
            Files.copy(file.resolveSibling(episode.audio().get(0).name()), file);
          }
        };
    Settings book = new Settings(1, List.of("copy", "mp3"), SpeakingRules.DEFAULT, "", 2);
    Episode episode = produce(folder, ARTICLE, copy, book, Samples.SHOW, false).episode();
    assertEquals(1, episode.audio().size());
    MediaFile audio = episode.audio().get(0);
    MediaFile last = episode.files().get(episode.files().size() - 1);
    assertEquals(audio.bytes() + ".copy", last.name());
    assertEquals(audio.sha256(), last.sha256());
  }

  private Production.Result produce(
      Path out,
      Article article,
      EpisodeView view,
      Settings settings,
      ShowTags show,
      boolean force) {
    try (Workspace workspace = Workspace.open(out)) {
      return new Production(
              workspace,
              new TextFrontEnd(),
              engine,
              show,
              List.of(view),
              settings,
              BlobCache.NONE,
              Progress.NONE)
          .produce(article, DAY, force);
    }
  }

  private interface Writing {
    void write(Episode episode, Path file) throws IOException;
  }

  private static EpisodeView view(Writing writing) {
    return new EpisodeView() {
      @Override
      public String fileName(Episode episode) {
        return "view.txt";
      }

      @Override
      public String mediaType() {
        return "text/plain";
      }

      @Override
      public void write(Episode episode, Path file) throws IOException {
        writing.write(episode, file);
      }
    };
  }

  /** The hash of each file in a folder. */
  private static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(folder.relativize(file).toString(), Hashes.ofFile(file));
      }
    }
    return hashes;
  }
}
