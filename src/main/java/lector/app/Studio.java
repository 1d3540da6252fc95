package lector.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lector.article.UnreadableInputException;
import lector.cache.BlobCache;
import lector.episode.Ensemble;
import lector.episode.Episode;
import lector.episode.EpisodeView;
import lector.episode.Frame;
import lector.episode.FrameWishes;
import lector.episode.OutputException;
import lector.episode.Production;
import lector.episode.Progress;
import lector.episode.Settings;
import lector.episode.ShowTags;
import lector.episode.Workspace;
import lector.phoneme.UserLexicon;
import lector.publish.EpisodeViews;
import lector.publish.Publisher;
import lector.publish.cover.CoverArt;
import lector.publish.show.Show;
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
  private final LoadedVoices others;
  private final BlobCache cache;
  private final Ahead<byte[]> cover;
  private final Show show;
  private final Frame frame;

  private Studio(
      Workspace workspace,
      Ahead<SpeechEngine> voice,
      Voices voices,
      BlobCache cache,
      Ahead<byte[]> cover,
      Show show,
      Frame frame) {
    this.workspace = workspace;
    this.voice = voice;
    this.others = new LoadedVoices(voices);
    this.cache = cache;
    this.cover = cover;
    this.show = show;
    this.frame = frame;
  }

  /**
   * Opens an output folder.
   *
   * @param voice the voice, which the caller closes
   * @param voices those that others speak with
   * @param cache where sound that was made before may be found, and is kept
   * @param wishes what is to stand around articles; the show's own wishes come after these
   * @throws OutputException if the folder can't be written
   * @throws UnreadableInputException if a sound that is wished for can't be read
   */
  public static Studio open(
      Path folder, Ahead<SpeechEngine> voice, Voices voices, BlobCache cache, FrameWishes wishes) {
    return open(Workspace.open(folder), voice, voices, cache, wishes);
  }

  /**
   * Opens an output folder, as soon as no other run works in it.
   *
   * @param voice the voice, which the caller closes
   * @param voices those that others speak with
   * @param cache where sound that was made before may be found, and is kept
   * @throws OutputException if the folder can't be written
   * @throws UnreadableInputException if a sound that the show wishes for can't be read
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public static Studio openWhenFree(
      Path folder, Ahead<SpeechEngine> voice, Voices voices, BlobCache cache)
      throws InterruptedException {
    return open(Workspace.openWhenFree(folder), voice, voices, cache, FrameWishes.NONE);
  }

  private static Studio open(
      Workspace workspace,
      Ahead<SpeechEngine> voice,
      Voices voices,
      BlobCache cache,
      FrameWishes wishes) {
    Path folder = workspace.folder();
    try {
      Show show = Show.load(folder);
      CoverArt.check(folder, show);
      Frame frame = Frame.of(wishes.over(show.frame()));
      Ahead<byte[]> cover = Ahead.start(() -> cover(folder, show));
      return new Studio(workspace, voice, voices, cache, cover, show, frame);
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

  /** The show's own pronunciations. */
  public Optional<Path> lexicon() {
    return show.lexicon();
  }

  /** What stands around the articles. */
  public Frame frame() {
    return frame;
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
   * @param settings how they are made; their frame is the studio's
   * @param progress hears how far the making has come
   */
  public Production production(
      TextFrontEnd frontEnd, UserLexicon lexicon, Settings settings, Progress progress) {
    return production(frontEnd, lexicon, settings, progress, List.of());
  }

  /**
   * A way to make episodes with more in their folders.
   *
   * @param more what is written beside the audio, beyond the views that all episodes have
   */
  public Production production(
      TextFrontEnd frontEnd,
      UserLexicon lexicon,
      Settings settings,
      Progress progress,
      List<EpisodeView> more) {
    return new Production(
        workspace,
        frontEnd,
        new Ensemble(
                new CachedEngine(engine(), cache),
                name -> new CachedEngine(others.get(name), cache))
            .with(lexicon),
        new ShowTags(show.title(), show.author(), show.baseUrl(), cover::get),
        Stream.concat(EpisodeViews.of(settings.formats(), cover::get).stream(), more.stream())
            .toList(),
        settings.framedBy(frame),
        cache,
        progress);
  }

  /**
   * Writes the feed and the page of all whole episodes in the folder.
   *
   * @throws OutputException if they can't be written
   */
  public Published publish() {
    return Published.of(workspace, show, episode -> true);
  }

  /**
   * Writes the page of an episode in the folder.
   *
   * @throws OutputException if it can't be written
   */
  public void page(Episode episode) {
    try {
      Publisher.page(workspace.folder(), show, episode);
    } catch (IOException e) {
      throw new OutputException(workspace.folder().resolve(episode.folder()), e);
    }
  }

  @Override
  public void close() {
    // The painter of the cover works in the folder: no one else may, before it has ended.
    cover.end(picture -> {});
    others.close();
    cache.close();
    workspace.close();
  }
}
