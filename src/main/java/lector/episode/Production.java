package lector.episode;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lector.article.Article;
import lector.audio.Encoder;
import lector.audio.Mastered;
import lector.audio.Mastering;
import lector.audio.Recording;
import lector.episode.Episode.Loudness;
import lector.episode.Episode.MediaFile;
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
  private final SpeechEngine engine;
  private final ShowTags show;
  private final List<EpisodeView> views;
  private final Settings settings;
  private final Progress progress;

  /**
   * Prepares to make episodes.
   *
   * @param workspace the output folder
   * @param engine who speaks
   * @param show the show that the episodes are part of
   * @param views what is written beside the audio
   * @param settings how they are made
   * @param progress hears how far the making has come
   */
  public Production(
      Workspace workspace,
      SpeechEngine engine,
      ShowTags show,
      List<EpisodeView> views,
      Settings settings,
      Progress progress) {
    this.workspace = workspace;
    this.engine = engine;
    this.show = show;
    this.views = List.copyOf(views);
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Makes an episode, in the place of the one that was made of the same article before.
   *
   * @param article what to read
   * @param date the day to file it under if the article has none
   * @param force whether to make it even if nothing has changed since it was made
   * @throws OutputException if the output folder can't be written
   */
  public Production.Result produce(Article article, LocalDate date, boolean force) {
    try {
      Filing filing =
          Filing.of(article, date, new EpisodeStore(workspace.folder()), show, recipe(article));
      return filing.isUnchanged(workspace.folder()) && !force
          ? new Result(filing.existing().orElseThrow(), false)
          : new Result(produce(article, filing), true);
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

  private Episode produce(Article article, Filing filing) throws IOException {
    Path folder = workspace.begin(filing.folder());
    try {
      Script script = ScriptWriter.write(article, settings.rules());
      Episode episode;
      try (Recording recording = new Recording(folder, engine.sampleRateHz())) {
        Timeline timeline = narrate(script, recording);
        Receipt receipt = Receipt.of(script, timeline);
        Mastered mastered = recording.master(Mastering.PODCAST);
        episode = describe(article, filing, timeline, mastered);
        episode = episode.withAudio(encode(episode, mastered, folder));
        episode = episode.withFiles(write(episode, receipt, folder));
      }
      Json.write(episode, folder.resolve(EpisodeStore.MANIFEST));
      workspace.commit(folder, filing.folder(), filing.replaced());
      return episode;
    } finally {
      workspace.discard(folder);
    }
  }

  private Timeline narrate(Script script, Recording recording) throws IOException {
    try (SpeechQueue speeches =
        new SpeechQueue(
            script.chapters().stream().flatMap(chapter -> chapter.passages().stream()).iterator(),
            new TextFrontEnd(),
            engine,
            settings.speed(),
            settings.workers())) {
      return new Narration(recording, engine.sampleRateHz(), settings.speed(), progress)
          .narrate(script, speeches);
    }
  }

  private Episode describe(Article article, Filing filing, Timeline timeline, Mastered mastered) {
    return new Episode(
        filing.guid(),
        filing.folder(),
        article.title(),
        article.authors(),
        filing.date(),
        article.language(),
        article.url().or(() -> article.source().uri()),
        Summary.of(timeline),
        article.source(),
        engine.voice(),
        settings.speed(),
        new Loudness(mastered.integratedLufs(), mastered.truePeakDbtp()),
        List.of(),
        List.of(),
        timeline,
        filing.recipe());
  }

  private List<MediaFile> encode(Episode episode, Mastered mastered, Path folder)
      throws IOException {
    List<MediaFile> files = new ArrayList<>();
    for (String format : settings.formats()) {
      Encoder encoder = Encoder.of(format).orElseThrow();
      Path file = folder.resolve(Slug.of(episode.title()) + "." + format);
      encoder.encode(mastered, file, settings.workers());
      encoder.tag(file, EpisodeTags.of(episode, show, "Lector " + version()));
      files.add(MediaFiles.describe(file, encoder.mediaType()));
    }
    return files;
  }

  private List<MediaFile> write(Episode episode, Receipt receipt, Path folder) throws IOException {
    List<MediaFile> files = new ArrayList<>();
    for (EpisodeView view : views) {
      Path file = folder.resolve(view.fileName());
      view.write(episode, file);
      files.add(MediaFiles.describe(file, view.mediaType()));
    }
    Path file = folder.resolve("receipt.json");
    Json.write(receipt, file);
    files.add(MediaFiles.describe(file, "application/json"));
    return files;
  }

  /** A hash of everything that decides what the episode's files hold. */
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
            settings.lexicon(),
            show.title() + " " + show.author() + " " + show.baseUrl(),
            Hashes.ofBytes(show.cover())));
  }

  private static String version() {
    String version = Production.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
