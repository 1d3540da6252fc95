package lector.briefing;

import java.util.List;
import java.util.regex.Pattern;
import lector.episode.Pacing;
import lector.script.Passage;
import lector.speech.SpeechEngine;
import lector.text.Sentence;
import lector.text.SpokenWord;
import lector.text.TextFrontEnd;

/**
 * How long a voice takes to say something. The length of a sentence is estimated by the letters of
 * its spoken words ("nineteen", not "19") and by its commas; what a letter takes is measured with
 * the voice itself. The shares were fitted to two hours of the voice heart, where they tell the
 * length of a text to 5 %.
 */
public final class Pace {

  /** What a comma takes, in letters. */
  private static final double COMMA = 2.7;

  /** What a letter takes that is said by its name, in letters. */
  private static final double NAMED_LETTER = 3;

  /** Sentences with which a voice is measured, at most. */
  private static final int MEASURED = 24;

  private static final Pattern INNER_PAUSE = Pattern.compile("[,;:—–()]");

  private final TextFrontEnd frontEnd;
  private final double secondsALetter;
  private final double speed;

  private Pace(TextFrontEnd frontEnd, double secondsALetter, double speed) {
    this.frontEnd = frontEnd;
    this.secondsALetter = secondsALetter;
    this.speed = speed;
  }

  /**
   * Measures a voice.
   *
   * @param engine the voice
   * @param frontEnd turns passages into words
   * @param speed the pace that will be asked of it, where 1 is the voice's own
   * @param sample what it says to be measured, such as the first passages of what will be told; at
   *     least one with words in it
   */
  public static Pace measure(
      SpeechEngine engine, TextFrontEnd frontEnd, double speed, List<Passage> sample) {
    List<Sentence> sentences =
        sample.stream()
            .flatMap(passage -> frontEnd.sentences(passage).stream())
            .filter(sentence -> !sentence.words().isEmpty())
            .limit(MEASURED)
            .toList();
    double letters = sentences.stream().mapToDouble(Pace::letters).sum();
    double seconds =
        sentences.stream()
            .mapToDouble(sentence -> engine.speak(sentence, speed).pcm().seconds())
            .sum();
    return new Pace(frontEnd, seconds / Math.max(1, letters), speed);
  }

  /** Seconds of a sentence, with the little silence at its ends. */
  double seconds(Sentence sentence) {
    return letters(sentence) * secondsALetter;
  }

  /** Seconds of a silence, without what the sentences around it hold of it. */
  double seconds(Passage.Beat beat) {
    return Math.max(0, Pacing.seconds(beat) - Pacing.EDGES_SECONDS) / speed;
  }

  /** Seconds of passages with the silences before and in them. */
  double seconds(List<Passage> passages) {
    double seconds = 0;
    for (Passage passage : passages) {
      List<Sentence> sentences = frontEnd.sentences(passage);
      seconds += seconds(passage.beat());
      seconds += Math.max(0, sentences.size() - 1) * seconds(Passage.Beat.SENTENCE);
      seconds += sentences.stream().mapToDouble(this::seconds).sum();
    }
    return seconds;
  }

  /** Seconds of the silences at the ends of an episode. */
  double secondsAtEnds() {
    return (Pacing.OPENING_SECONDS + Pacing.CLOSING_SECONDS - 2 * Pacing.EDGES_SECONDS) / speed;
  }

  private static double letters(Sentence sentence) {
    double letters = COMMA * INNER_PAUSE.matcher(sentence.spoken()).results().count();
    for (SpokenWord word : sentence.words()) {
      long count = word.text().codePoints().filter(Character::isLetterOrDigit).count();
      letters += word.form() == SpokenWord.Form.LETTERS ? NAMED_LETTER * count : count;
    }
    return letters;
  }
}
