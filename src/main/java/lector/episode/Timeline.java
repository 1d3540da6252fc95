package lector.episode;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lector.script.Passage.Role;
import lector.script.Reference;

/**
 * When everything is said: the one source of every time in every output.
 *
 * <p>All times are sample offsets from the start of the audio. All places are indices in {@link
 * lector.article.Article#text}, or -1 for words that are not the article's (announcements).
 *
 * @param sampleRateHz samples a second
 * @param lengthSamples length of the audio
 * @param chapters the chapters; the first starts at 0, each ends where the next starts, the last
 *     ends at {@code lengthSamples}
 * @param marks the places that the article names, in order
 */
public record Timeline(
    int sampleRateHz,
    long lengthSamples,
    List<TimedChapter> chapters,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TimedMark> marks) {

  public Timeline {
    chapters = List.copyOf(chapters);
    marks = List.copyOf(marks);
  }

  /** A timeline without marks. */
  public Timeline(int sampleRateHz, long lengthSamples, List<TimedChapter> chapters) {
    this(sampleRateHz, lengthSamples, chapters, List.of());
  }

  /** Who is quoted by name, in the order of the names. */
  public SortedSet<String> speakers() {
    return chapters.stream()
        .flatMap(chapter -> chapter.passages().stream())
        .flatMap(passage -> passage.sentences().stream())
        .flatMap(sentence -> sentence.turns().stream())
        .map(TimedTurn::speaker)
        .filter(speaker -> !speaker.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A sample offset in seconds. */
  public double seconds(long sample) {
    return (double) sample / sampleRateHz;
  }

  /** A sample offset in whole milliseconds, rounded to the nearest. */
  public long millis(long sample) {
    return (sample * 1000 + sampleRateHz / 2) / sampleRateHz;
  }

  /**
   * A chapter.
   *
   * @param title its title
   * @param startSample first sample, inclusive
   * @param endSample after its last, exclusive
   * @param passages what is said in it
   * @param references where what it says was published, where that is not the episode's own address
   */
  public record TimedChapter(
      String title,
      long startSample,
      long endSample,
      List<TimedPassage> passages,
      List<Reference> references) {
    public TimedChapter {
      passages = List.copyOf(passages);
      references = List.copyOf(references);
    }

    /** A chapter without references. */
    public TimedChapter(
        String title, long startSample, long endSample, List<TimedPassage> passages) {
      this(title, startSample, endSample, passages, List.of());
    }

    /** The address to show for the chapter: that of its first reference. */
    public Optional<URI> url() {
      return references.stream().findFirst().map(Reference::url);
    }
  }

  /**
   * A place that the article names.
   *
   * @param name its name there
   * @param sample the sample at which it is reached: the first of the word after it or, if a
   *     silence comes first, that of the silence
   */
  public record TimedMark(String name, long sample) {}

  /**
   * A passage: a heading, a paragraph, a list item.
   *
   * @param role what kind of thing it is
   * @param sentences its sentences
   */
  public record TimedPassage(Role role, List<TimedSentence> sentences) {
    public TimedPassage {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A sentence.
   *
   * @param text the sentence as it is written, lead included
   * @param sourceStart place in the article of its first character that is the article's, or -1
   * @param sourceEnd place after its last such character, or -1
   * @param startSample its first sample, inclusive
   * @param endSample after its last, exclusive; equal to {@code startSample} if nothing is heard
   * @param words its written words, in order; joined by single spaces they are {@code text}
   * @param turns which of the words another than the narrator says, in order
   */
  public record TimedSentence(
      String text,
      int sourceStart,
      int sourceEnd,
      long startSample,
      long endSample,
      List<TimedWord> words,
      List<TimedTurn> turns) {
    public TimedSentence {
      words = List.copyOf(words);
      turns = List.copyOf(turns);
    }

    /** A sentence that the narrator says. */
    public TimedSentence(
        String text,
        int sourceStart,
        int sourceEnd,
        long startSample,
        long endSample,
        List<TimedWord> words) {
      this(text, sourceStart, sourceEnd, startSample, endSample, words, List.of());
    }
  }

  /**
   * Words of a sentence that another than the narrator says.
   *
   * @param firstWord index of the first of them in the sentence, inclusive
   * @param endWord index after the last, exclusive
   * @param speaker who says them in the article; empty if it does not tell
   * @param voice name of the voice that speaks them; empty for the narrator's
   */
  public record TimedTurn(int firstWord, int endWord, String speaker, String voice) {}

  /**
   * A written word: what stands between two spaces, punctuation included. Signs without sound, such
   * as a dash between spaces, start and end where the word before them ends.
   *
   * @param text the word as it is written
   * @param startSample its first sample, inclusive
   * @param endSample after its last, exclusive
   */
  public record TimedWord(String text, long startSample, long endSample) {}
}
