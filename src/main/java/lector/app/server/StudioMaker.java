package lector.app.server;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import lector.app.Ahead;
import lector.app.Caches;
import lector.app.Studio;
import lector.app.Voices;
import lector.app.server.Submission.Kind;
import lector.article.Article;
import lector.article.Articles;
import lector.article.Overrides;
import lector.article.web.Fetcher;
import lector.episode.Episode;
import lector.episode.Progress;
import lector.episode.Settings;
import lector.phoneme.PlsReader;
import lector.phoneme.UserLexicon;
import lector.speech.SpeechEngine;
import lector.text.TextFrontEnd;
import org.jspecify.annotations.Nullable;

/** Makes episodes as {@code lector make} does. The voice is loaded for the first of them. */
public final class StudioMaker implements JobMaker {

  private final Path folder;
  private final Voices voices;
  private final Optional<String> voice;
  private final Articles articles;
  private final TextFrontEnd frontEnd;
  private final UserLexicon lexicon;
  private final Function<UserLexicon, Settings> settings;
  private final Supplier<Fetcher> fetchers;
  private @Nullable Fetcher fetcher;
  private @Nullable Ahead<SpeechEngine> loaded;

  /**
   * Prepares to make episodes.
   *
   * @param folder the output folder
   * @param voices the voices that there are
   * @param voice who reads; without a name, the default voice
   * @param articles reads what is given
   * @param frontEnd turns passages into words
   * @param lexicon the owner's own pronunciations
   * @param settings how episodes are made with all that is known of pronunciation
   * @param fetchers gives who fetches articles from the web; asked when the first is to be fetched
   */
  public StudioMaker(
      Path folder,
      Voices voices,
      Optional<String> voice,
      Articles articles,
      TextFrontEnd frontEnd,
      UserLexicon lexicon,
      Function<UserLexicon, Settings> settings,
      Supplier<Fetcher> fetchers) {
    this.folder = folder;
    this.voices = voices;
    this.voice = voice;
    this.articles = articles;
    this.frontEnd = frontEnd;
    this.lexicon = lexicon;
    this.settings = settings;
    this.fetchers = fetchers;
  }

  @Override
  public Made make(Submission submission, byte[] content, IntConsumer percent)
      throws InterruptedException {
    Article article =
        new Overrides(submission.title(), List.of(), Optional.empty())
            .applyTo(read(submission, content));
    voices.requireLanguage(article, voice);
    Progress progress =
        (chapter, characters, ofCharacters, seconds) ->
            percent.accept((int) (100L * characters / Math.max(1, ofCharacters)));
    if (loaded == null) {
      loaded = voices.load(voice);
    }
    try (Studio studio =
        Studio.openWhenFree(folder, loaded, voices, Caches.sounds(Caches.DEFAULT_MEBIBYTES))) {
      UserLexicon known =
          lexicon.over(studio.lexicon().map(PlsReader::read).orElse(UserLexicon.EMPTY));
      Episode episode =
          studio
              .production(frontEnd, known, settings.apply(known), progress)
              .produce(article, LocalDate.now(ZoneOffset.UTC), false)
              .episode();
      studio.publish();
      return new Made(episode.title(), episode.folder());
    }
  }

  private Article read(Submission submission, byte[] content) {
    return submission.kind() == Kind.ADDRESS
        ? articles.read(fetcher().fetch(submission.name()).input(), submission.name())
        : articles.read(new ByteArrayInputStream(content), submission.name());
  }

  private Fetcher fetcher() {
    Fetcher ready = fetcher == null ? fetchers.get() : fetcher;
    fetcher = ready;
    return ready;
  }

  @Override
  public void close() {
    if (loaded != null) {
      loaded.end(SpeechEngine::close);
    }
  }
}
