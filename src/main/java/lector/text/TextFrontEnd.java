package lector.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lector.script.Direction;
import lector.script.Passage;
import lector.text.sentence.SentenceSplitter;

/** Splits passages into sentences and says how each is spoken. Safe for use by many threads. */
public final class TextFrontEnd {

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Normalizer normalizer;

  /** A front end for American English. */
  public TextFrontEnd() {
    this(Locale.US, EmojiReading.NAMES);
  }

  /**
   * A front end.
   *
   * @param locale {@link Locale#US} or {@link Locale#UK}: how 11/5/2024 is understood and whether
   *     "and" is said in "one hundred and one"
   * @param emoji whether emoji are said by their names
   */
  public TextFrontEnd(Locale locale, EmojiReading emoji) {
    this.normalizer = new Normalizer(locale, emoji);
  }

  /** The sentences of a passage, in order; together they hold every character but spaces. */
  public List<Sentence> sentences(Passage passage) {
    String spoken = passage.spoken();
    List<Sentence> sentences = new ArrayList<>();
    for (Pieces.Piece piece : Pieces.of(passage, splitter.split(spoken))) {
      sentences.add(
          new Sentence(
              passage,
              piece.start(),
              piece.end(),
              normalizer.words(
                  spoken.substring(piece.start(), piece.end()), directions(passage, piece)),
              piece.pauseMillis()));
    }
    return sentences;
  }

  /** What the passage asks for in a piece of it, in places of the piece. */
  private static List<Direction> directions(Passage passage, Pieces.Piece piece) {
    return passage.directions().stream()
        .filter(each -> each.start() >= piece.start() && each.start() < piece.end())
        .map(each -> each.movedBy(-piece.start()))
        .toList();
  }
}
