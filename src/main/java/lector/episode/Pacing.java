package lector.episode;

import java.util.OptionalInt;
import lector.script.Passage.Beat;
import lector.text.Sentence;

/**
 * The silences between what is said, in seconds. They are what a listener hears between the last
 * sound and the next, at the voice's own pace; a faster pace shortens them alike.
 */
public final class Pacing {

  /** Before the first word of an episode. */
  public static final double OPENING_SECONDS = 0.5;

  /** After the last word of an episode. */
  public static final double CLOSING_SECONDS = 1.0;

  /** Between the start of a chapter and its first word: short enough for who jumps there. */
  static final double CHAPTER_LEAD_SECONDS = 0.3;

  /** What a spoken sentence holds of silence at its ends; taken off the pauses around it. */
  public static final double EDGES_SECONDS = 0.08;

  /** Sentences begin at whole multiples of this: a frame of MP3 at up to 24 kHz. */
  static final int GRID_SAMPLES = 576;

  private static final double SENTENCE_SECONDS = 0.4;
  private static final double CLAUSE_SECONDS = 0.35;
  private static final double COMMA_SECONDS = 0.25;
  private static final double WORD_SECONDS = 0.12;
  private static final double PARAGRAPH_SECONDS = 0.7;
  private static final double BEFORE_HEADING_SECONDS = 1.0;
  private static final double AFTER_HEADING_SECONDS = 0.6;
  private static final double CHAPTER_SECONDS = 1.2;

  private Pacing() {}

  /**
   * The silence before a sentence.
   *
   * @param usual the pause there, if the article doesn't ask for another
   */
  public static double seconds(Sentence sentence, double usual) {
    OptionalInt asked = sentence.pauseMillis();
    return asked.isPresent() ? asked.getAsInt() / 1000.0 : usual;
  }

  /** The silence before a passage. */
  public static double seconds(Beat beat) {
    return switch (beat) {
      case NONE -> 0;
      case SENTENCE -> SENTENCE_SECONDS;
      case PARAGRAPH -> PARAGRAPH_SECONDS;
      case AFTER_HEADING -> AFTER_HEADING_SECONDS;
      case HEADING -> BEFORE_HEADING_SECONDS;
      case CHAPTER -> CHAPTER_SECONDS;
    };
  }

  /**
   * The silence to put between two voices within a sentence, less what they have at their ends.
   *
   * @param signs the punctuation between the last word of the one and the first of the other
   */
  static double secondsBetween(String signs) {
    double heard = WORD_SECONDS;
    for (int i = 0; i < signs.length(); i++) {
      heard =
          Math.max(
              heard,
              switch (signs.charAt(i)) {
                case '.', '!', '?', '…' -> SENTENCE_SECONDS;
                case ':', ';', '—', '–' -> CLAUSE_SECONDS;
                case ',' -> COMMA_SECONDS;
                default -> WORD_SECONDS;
              });
    }
    return heard - EDGES_SECONDS;
  }
}
