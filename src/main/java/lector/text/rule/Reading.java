package lector.text.rule;

import java.util.ArrayList;
import java.util.List;

/** What a rule makes of a stretch of writing. Built by one thread, then only read. */
public final class Reading {

  private final int end;
  private final List<Said> words = new ArrayList<>();

  /**
   * An empty reading: so far, nothing of the stretch is spoken.
   *
   * @param end index after the stretch
   */
  public Reading(int end) {
    this.end = end;
  }

  /**
   * Adds words.
   *
   * @param phrase words divided by spaces; one that begins with {@code =} is read letter by letter
   * @param from index of the first character that they came from, inclusive
   * @param to index after the last, exclusive
   */
  public Reading say(String phrase, int from, int to) {
    for (String word : phrase.split(" ", -1)) {
      if (word.startsWith("=") && word.length() > 1) {
        words.add(new Said(word.substring(1), true, from, to, null));
      } else if (!word.isEmpty()) {
        words.add(new Said(word, false, from, to, null));
      }
    }
    return this;
  }

  /** Lets signs take the place of what is written after the last word. */
  public Reading closeWith(String signs) {
    return close(signs);
  }

  /** Puts a short pause after the last word, whatever is written there. */
  public Reading pause() {
    return close(",");
  }

  /** Lets the last word run on into the next, whatever is written between them. */
  public Reading bind() {
    return close("");
  }

  /** Makes the last word a possessive, up to the end of the stretch. */
  public Reading own() {
    if (!words.isEmpty()) {
      Said last = words.remove(words.size() - 1);
      words.add(new Said(last.text() + "'s", last.inLetters(), last.start(), end, last.closing()));
    }
    return this;
  }

  private Reading close(String closing) {
    if (!words.isEmpty()) {
      words.add(words.remove(words.size() - 1).closedWith(closing));
    }
    return this;
  }

  public int end() {
    return end;
  }

  public List<Said> words() {
    return List.copyOf(words);
  }
}
