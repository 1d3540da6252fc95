package lector.publish;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lector.article.Source;
import lector.episode.Episode;
import lector.episode.Episode.Loudness;
import lector.episode.Episode.MediaFile;
import lector.episode.Timeline;
import lector.episode.Timeline.TimedChapter;
import lector.episode.Timeline.TimedPassage;
import lector.episode.Timeline.TimedSentence;
import lector.episode.Timeline.TimedTurn;
import lector.episode.Timeline.TimedWord;
import lector.script.Passage.Role;
import lector.speech.Voice;

/**
 * Builds episodes: every character of a word takes 50 ms, a sentence is followed by 400 ms of
 * silence, and words without a letter or digit take no time.
 */
public final class EpisodeFixture {

  public static final int RATE = 24_000;
  private static final int SAMPLES_PER_CHARACTER = 1200;
  private static final int PAUSE = 9600;

  private final List<TimedChapter> chapters = new ArrayList<>();
  private final List<TimedPassage> passages = new ArrayList<>();
  private final List<MediaFile> audio =
      new ArrayList<>(
          List.of(new MediaFile("sound file.mp3", "audio/mpeg", 123_456, "ab".repeat(32))));
  private Optional<URI> url = Optional.of(URI.create("https://example.org/?a=1&b=2"));
  private int chapterOfBook;
  private String chapterTitle = "Introduction";
  private long chapterStart;
  private long now;
  private int place;

  /** An episode in which others speak than the narrator: one by name, one without. */
  public static Episode conversation() {
    return new EpisodeFixture()
        .quoting("“We are ready,” said Ann & Co.", new TimedTurn(0, 3, "Ann & Co.", "am_michael"))
        .quoting("He cried “No!” and left.", new TimedTurn(2, 3, "", "bf_emma"))
        .episode("Trams", LocalDate.of(2024, 5, 6));
  }

  /** Begins a chapter. */
  public EpisodeFixture chapter(String title) {
    endChapter();
    chapterTitle = title;
    return this;
  }

  /** Adds a passage whose sentences are all the article's. */
  public EpisodeFixture passage(Role role, String... sentences) {
    List<TimedSentence> timed = new ArrayList<>();
    for (String sentence : sentences) {
      timed.add(sentence(sentence, place, place + sentence.length()));
      place += sentence.length() + 1;
    }
    passages.add(new TimedPassage(role, timed));
    return this;
  }

  /** Adds a passage of one sentence in which another says some words. */
  public EpisodeFixture quoting(String text, TimedTurn turn) {
    TimedSentence plain = sentence(text, place, place + text.length());
    place += text.length() + 1;
    passages.add(
        new TimedPassage(
            Role.NARRATION,
            List.of(
                new TimedSentence(
                    text,
                    plain.sourceStart(),
                    plain.sourceEnd(),
                    plain.startSample(),
                    plain.endSample(),
                    plain.words(),
                    List.of(turn)))));
    return this;
  }

  /** Adds a passage of one sentence that begins with words that are not the article's. */
  public EpisodeFixture announced(Role role, String lead, String text) {
    boolean mixed = !text.isEmpty();
    TimedSentence sentence =
        sentence(lead + text, mixed ? place : -1, mixed ? place + text.length() : -1);
    place += text.length() + 1;
    passages.add(new TimedPassage(role, List.of(sentence)));
    return this;
  }

  /** Adds an audio file in another format. */
  public EpisodeFixture audio(MediaFile file) {
    audio.add(file);
    return this;
  }

  /** Makes it a chapter of a book. */
  public EpisodeFixture chapterOfBook(int number) {
    chapterOfBook = number;
    return this;
  }

  /** Takes the article's address away. */
  public EpisodeFixture withoutUrl() {
    url = Optional.empty();
    return this;
  }

  public Timeline timeline() {
    endChapter();
    return new Timeline(RATE, now, chapters);
  }

  public Episode episode(String title, LocalDate date) {
    Episode bare = episode(title, date, List.of());
    List<MediaFile> files =
        EpisodeViews.all().stream()
            .map(view -> new MediaFile(view.fileName(bare), view.mediaType(), 10, "cd".repeat(32)))
            .toList();
    return episode(title, date, files);
  }

  private Episode episode(String title, LocalDate date, List<MediaFile> files) {
    String folder = date + "-" + title.toLowerCase(Locale.ROOT).replace(' ', '-');
    return new Episode(
        "urn:test:" + title,
        folder,
        title,
        List.of("Ada Byron", "Ben Cole"),
        date,
        Optional.empty(),
        "en",
        url,
        "What " + title + " says & means.",
        new Source("a.txt", Optional.empty(), "0".repeat(64), Optional.empty(), chapterOfBook),
        new Voice("heart", "hibari", "en-US", "female", "Apache-2.0", "1"),
        1.0,
        new Loudness(-16, -16, -1),
        audio,
        files,
        timeline(),
        "0");
  }

  /** The episode as it is when its article was edited. */
  public static Episode edited(Episode old, LocalDate day) {
    return new Episode(
        old.guid(),
        old.folder(),
        old.title(),
        old.authors(),
        old.date(),
        Optional.of(day),
        old.language(),
        old.url(),
        old.summary(),
        old.source(),
        old.voice(),
        old.speed(),
        old.loudness(),
        old.audio(),
        old.files(),
        old.timeline(),
        old.recipe());
  }

  private void endChapter() {
    if (!passages.isEmpty()) {
      chapters.add(new TimedChapter(chapterTitle, chapterStart, now, passages));
      passages.clear();
      chapterStart = now;
    }
  }

  private TimedSentence sentence(String text, int sourceStart, int sourceEnd) {
    long start = now;
    List<TimedWord> words = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      boolean spoken = word.chars().anyMatch(Character::isLetterOrDigit);
      long end = now + (spoken ? (long) word.length() * SAMPLES_PER_CHARACTER : 0);
      words.add(new TimedWord(word, now, end));
      now = end;
    }
    long end = now;
    now += PAUSE;
    return new TimedSentence(text, sourceStart, sourceEnd, start, end, words);
  }
}
