package lector.episode;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import lector.article.Article;
import lector.article.UnreadableInputException;
import lector.audio.Encoder;
import lector.audio.Mastered;
import lector.audio.Measurement;
import lector.audio.Recording;
import lector.audio.Tags;
import lector.cache.BlobCache;
import lector.episode.Episode.Loudness;
import lector.episode.Episode.MediaFile;
import lector.script.Casting;
import lector.script.Script;
import lector.script.ScriptWriter;
import lector.speech.SpeechEngine;
import lector.text.TextFrontEnd;

/**
 * Makes episodes. This is the whole pipeline: an article becomes a script, the script is spoken,
 * the recording is mastered, encoded and tagged, the views are written beside it, and the folder
 * appears.
 */
public final class Production {

  private final Workspace workspace;
  private final TextFrontEnd frontEnd;
  private final SpeechEngine engine;
  private final ShowTags show;
  private final List<EpisodeView> views;
  private final Settings settings;
  private final BlobCache cache;
  private final Progress progress;

  /**
   * Prepares to make episodes.
   *
   * @param workspace the output folder
   * @param frontEnd turns passages into words
   * @param engine who speaks
   * @param show the show that the episodes are part of
   * @param views what is written beside the audio
   * @param settings how they are made
   * @param cache where encoded sound may be found and kept
   * @param progress hears how far the making has come
   */
  public Production(
      Workspace workspace,
      TextFrontEnd frontEnd,
      SpeechEngine engine,
      ShowTags show,
      List<EpisodeView> views,
      Settings settings,
      BlobCache cache,
      Progress progress) {
    this.workspace = workspace;
    this.frontEnd = frontEnd;
    this.engine = engine;
    this.show = show;
    this.views = List.copyOf(views);
    this.settings = settings;
    this.cache = cache;
    this.progress = progress;
  }

  /**
   * Makes an episode, in the place of the one that was made of the same article before.
   *
   * @param article what to read
   * @param date the day to file it under if the article has none
   * @param force whether to make it even if nothing has changed since it was made
   * @throws OutputException if the output folder can't be written
   * @throws UnreadableInputException if there is nothing in the article that the voice can say
   */
  public Production.Result produce(Article article, LocalDate date, boolean force) {
    return produce(article, () -> ScriptWriter.write(article, settings.rules()), date, force);
  }

  /**
   * Makes an episode of a script that is already written.
   *
   * @param script what to say; the hash in the source of its article is that of everything in it
   * @param date the day to file it under if the article has none
   * @throws OutputException if the output folder can't be written
   * @throws UnreadableInputException if there is nothing in it that the voice can say
   */
  public Production.Result produce(Script script, LocalDate date) {
    Supplier<Script> cast = () -> Casting.cast(script, settings.rules().cast());
    return produce(script.article(), cast, date, false);
  }

  private Production.Result produce(
      Article article, Supplier<Script> script, LocalDate date, boolean force) {
    try {
      Filing filing = Filing.of(article, date, workspace.shelf(), show, workspace.justMade());
      return !force && filing.isUnchanged(workspace.folder(), () -> recipe(article))
          ? new Result(EpisodeStore.read(workspace.folder().resolve(filing.folder())), false)
          : new Result(produce(framed(script.get(), filing), filing), true);
    } catch (IOException e) {
      throw new OutputException(workspace.folder(), e);
    }
  }

  /**
   * What became of an article.
   *
   * @param episode the episode
   * @param isNew whether it was made now; otherwise nothing had changed
   */
  public record Result(Episode episode, boolean isNew) {}

  private Episode produce(Script script, Filing filing) throws IOException {
    engine.require(script.voices());
    Article article = script.article();
    Path folder = workspace.begin(filing.folder());
    ExecutorService beside = Executors.newSingleThreadExecutor();
    try {
      Future<?> loaded = beside.submit(() -> settings.encoders().forEach(Encoder::load));
      Future<String> recipe = beside.submit(() -> recipe(article));
      Episode episode;
      try (Recording recording = new Recording(folder, engine.sampleRateHz(), cache)) {
        Timeline timeline = narrate(script, recording);
        Receipt receipt = Receipt.of(script, timeline);
        receipt.checkSomethingIsHeard(article);
        Mastered mastered = recording.master(settings.frame().mastering());
        result(loaded);
        Episode planned = describe(article, filing, timeline, mastered, result(recipe));
        Future<List<MediaFile>> files = beside.submit(() -> write(planned, receipt, folder));
        Episode heard = planned.withAudio(encode(planned, article, mastered, folder));
        List<MediaFile> all = new ArrayList<>(result(files));
        all.addAll(write(heard, true, folder));
        episode = heard.withFiles(all);
      }
      Json.write(episode, folder.resolve(EpisodeStore.MANIFEST));
      workspace.commit(folder, filing.folder(), filing.replaced());
      workspace.remember(episode);
      GuidRecord.read(workspace.folder()).add(episode);
      return episode;
    } finally {
      Workers.stop(beside);
      workspace.discard(folder);
    }
  }

  private Script framed(Script script, Filing filing) {
    return settings.frame().words().around(script, show, filing.date(), engine.voice().name());
  }

  private Timeline narrate(Script script, Recording recording) throws IOException {
    try (SpeechQueue speeches = SpeechQueue.of(script, frontEnd, engine, settings)) {
      int rate = engine.sampleRateHz();
      FramedSound sound = new FramedSound(recording, settings.frame(), rate, engine.nominalLufs());
      return new Narration(sound, rate, settings.speed(), progress).narrate(script, speeches);
    }
  }

  private Episode describe(
      Article article, Filing filing, Timeline timeline, Mastered mastered, String recipe) {
    return new Episode(
        filing.guid(),
        filing.folder(),
        article.title(),
        article.authors(),
        filing.date(),
        filing.updated(),
        article.language(),
        article.url().or(() -> article.source().uri()),
        Summary.of(timeline),
        article.source(),
        engine.voice(),
        settings.speed(),
        new Loudness(
            settings.frame().targetLufs(), mastered.integratedLufs(), mastered.truePeakDbtp()),
        plannedAudio(article.title()),
        List.of(),
        timeline,
        recipe);
  }

  /** The audio files by name and type; there is nothing in them yet. */
  private List<MediaFile> plannedAudio(String title) {
    return settings.encoders().stream()
        .map(
            encoder ->
                new MediaFile(Slug.of(title) + "." + encoder.format(), encoder.mediaType(), 0, ""))
        .toList();
  }

  private List<MediaFile> encode(Episode episode, Article article, Mastered mastered, Path folder)
      throws IOException {
    List<MediaFile> files = new ArrayList<>();
    Tags tags = EpisodeTags.of(episode, show, "Lector " + version(), Artwork.of(article.image()));
    for (int i = 0; i < episode.audio().size(); i++) {
      Encoder encoder = settings.encoders().get(i);
      Path file = folder.resolve(episode.audio().get(i).name());
      Measurement heard = mastered.write(encoder, file, settings.workers(), cache);
      encoder.tag(file, tags);
      files.add(MediaFiles.describe(file, encoder.mediaType()).measured(heard));
    }
    return files;
  }

  private List<MediaFile> write(Episode episode, Receipt receipt, Path folder) throws IOException {
    List<MediaFile> files = write(episode, false, folder);
    Path file = folder.resolve("receipt.json");
    Json.write(receipt, file);
    files.add(MediaFiles.describe(file, "application/json"));
    // A draft, so that what writes it is loaded when all else waits for it.
    Json.write(episode, folder.resolve(EpisodeStore.MANIFEST));
    return files;
  }

  /** Writes the views that hold the audio, or those that don't. */
  private List<MediaFile> write(Episode episode, boolean withAudio, Path folder)
      throws IOException {
    List<MediaFile> files = new ArrayList<>();
    for (EpisodeView view : views) {
      if (view.holdsAudio() == withAudio) {
        Path file = folder.resolve(view.fileName(episode));
        view.write(episode, file);
        files.add(MediaFiles.describe(file, view.mediaType()));
      }
    }
    return files;
  }

  private static <T> T result(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      } else if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      } else if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException("a file could not be written", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while writing");
    }
  }

  /** A hash of everything that decides what the episode's files hold; waits for the cover. */
  private String recipe(Article article) {
    return Hashes.ofText(
        String.join(
            "\n",
            version(),
            article.source().sha256(),
            article.title(),
            String.join(", ", article.authors()),
            article.date().toString(),
            article.language(),
            engine.voice().toString(),
            settings.speed() + " " + settings.formats() + " " + settings.rules(),
            settings.quality() + " " + settings.frame().fingerprint(),
            settings.reading(),
            show.title() + " " + show.author() + " " + show.baseUrl(),
            Hashes.ofBytes(show.cover().get())));
  }

  private static String version() {
    String version = Production.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
