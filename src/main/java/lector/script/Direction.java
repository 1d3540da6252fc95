package lector.script;

/**
 * How the article asks for a part of a passage to be said.
 *
 * @param kind what it asks for
 * @param start index of the first character in {@link Passage#spoken} that it is about, inclusive
 * @param end index after the last, exclusive; equal to {@code start} for what is a place
 * @param value what it is: see the kinds
 */
public record Direction(Kind kind, int start, int end, String value) {

  /** What an article can ask for. */
  public enum Kind {
    /** What lies in it is one sentence. */
    SENTENCE,
    /** How fast it is said: a factor of the pace, such as {@code 0.8}. */
    PACE,
    /** How it sounds, in the International Phonetic Alphabet. */
    SOUND,
    /** The words that are said instead of it. */
    ALIAS,
    /** What it is, so how it is read. */
    SAY_AS,
    /** A silence before the word that begins here, in milliseconds, in place of the usual one. */
    PAUSE,
    /**
     * A silence before the word that begins here, in milliseconds, unless a sentence begins too.
     */
    BREATH,
    /** No pause before the word that begins here, whatever punctuation is written. */
    RUN_ON,
    /** A name for the place in the audio at which the word that begins here is heard. */
    BOOKMARK
  }

  /** Whether it says how its words are read, so that no sentence ends in it. */
  public boolean isReading() {
    return kind == Kind.SOUND || kind == Kind.ALIAS || kind == Kind.SAY_AS;
  }

  /** Whether it is about all characters of a stretch. */
  public boolean covers(int from, int to) {
    return start <= from && to <= end;
  }

  /** The same direction in a text whose characters stand elsewhere. */
  public Direction movedBy(int characters) {
    return new Direction(kind, start + characters, end + characters, value);
  }
}
