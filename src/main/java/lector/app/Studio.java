package lector.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lector.cache.BlobCache;
import lector.episode.Episode;
import lector.episode.EpisodeStore;
import lector.episode.OutputException;
import lector.episode.Production;
import lector.episode.Progress;
import lector.episode.Settings;
import lector.episode.ShowTags;
import lector.episode.Workspace;
import lector.phoneme.UserLexicon;
import lector.publish.CoverArt;
import lector.publish.EpisodeViews;
import lector.publish.Publisher;
import lector.publish.Show;
import lector.speech.CachedEngine;
import lector.speech.SpeechEngine;
import lector.text.TextFrontEnd;

/**
 * What making episodes needs: the output folder, the show, a voice. Voice and cover take the
 * longest to be ready, so they are made ready beside the rest.
 */
public final class Studio implements AutoCloseable {

  private final Workspace workspace;
  private final Ahead<SpeechEngine> voice;
  private final BlobCache cache;
  private final Ahead<byte[]> cover;
  private final Show show;

  private Studio(
      Workspace workspace,
      Ahead<SpeechEngine> voice,
      BlobCache cache,
      Ahead<byte[]> cover,
      Show show) {
    this.workspace = workspace;
    this.voice = voice;
    this.cache = cache;
    this.cover = cover;
    this.show = show;
  }

  /**
   * Opens an output folder, with the user's cache.
   *
   * @param voice the voice, which the caller closes
   * @throws OutputException if the folder can't be written
   */
  public static Studio open(Path folder, Ahead<SpeechEngine> voice) {
    return open(folder, voice, Caches.sounds(Caches.DEFAULT_MEBIBYTES));
  }

  /**
   * Opens an output folder.
   *
   * @param voice the voice, which the caller closes
   * @param cache where sound that was made before may be found, and is kept
   * @throws OutputException if the folder can't be written
   */
  public static Studio open(Path folder, Ahead<SpeechEngine> voice, BlobCache cache) {
    Workspace workspace = Workspace.open(folder);
    try {
      Show show = Show.load(folder);
      return new Studio(workspace, voice, cache, Ahead.start(() -> cover(folder, show)), show);
    } catch (IOException e) {
      workspace.close();
      throw new OutputException(folder, e);
    } catch (RuntimeException e) {
      workspace.close();
      throw e;
    }
  }

  private static byte[] cover(Path folder, Show show) {
    try {
      return Files.readAllBytes(CoverArt.ensure(folder, show));
    } catch (IOException e) {
      throw new OutputException(folder, e);
    }
  }

  /** The output folder. */
  public Path folder() {
    return workspace.folder();
  }

  /** The voice, as soon as it is loaded. */
  public SpeechEngine engine() {
    return voice.get();
  }

  /**
   * A way to make episodes in the folder.
   *
   * @param frontEnd turns passages into words
   * @param lexicon the reader's own pronunciations
   * @param settings how they are made
   * @param progress hears how far the making has come
   */
  public Production production(
      TextFrontEnd frontEnd, UserLexicon lexicon, Settings settings, Progress progress) {
    return new Production(
        workspace,
        frontEnd,
        new CachedEngine(engine(), cache).with(lexicon),
        new ShowTags(show.title(), show.author(), show.baseUrl(), cover::get),
        EpisodeViews.all(),
        settings,
        cache,
        progress);
  }

  /**
   * Writes the feed and the page of all episodes in the folder.
   *
   * @return the episodes
   * @throws OutputException if they can't be written
   */
  public List<Episode> publish() {
    return publish(workspace, show);
  }

  /**
   * Writes the feed and the page of all episodes in a folder again.
   *
   * @return the episodes
   * @throws OutputException if they can't be written
   */
  public static List<Episode> publish(Path folder) {
    try (Workspace workspace = Workspace.open(folder)) {
      return publish(workspace, Show.load(folder));
    } catch (IOException e) {
      throw new OutputException(folder, e);
    }
  }

  private static List<Episode> publish(Workspace workspace, Show show) {
    try {
      List<Episode> episodes = new EpisodeStore(workspace.folder()).episodes();
      Publisher.publish(workspace.folder(), show, episodes);
      return episodes;
    } catch (IOException e) {
      throw new OutputException(workspace.folder(), e);
    }
  }

  @Override
  public void close() {
    // The painter of the cover works in the folder: no one else may, before it has ended.
    cover.end(picture -> {});
    cache.close();
    workspace.close();
  }
}
