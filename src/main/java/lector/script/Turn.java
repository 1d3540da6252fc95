package lector.script;

/**
 * A stretch of a passage that another than the narrator says.
 *
 * @param start index of its first character in {@link Passage#spoken}, inclusive
 * @param end index after its last character, exclusive
 * @param speaker who says it, as the article names them; empty if it does not
 * @param voice name of the voice that says it; empty for the narrator's. In an article's markup it
 *     may also be the name of a speaker
 */
public record Turn(int start, int end, String speaker, String voice) {

  /** Whether some of the characters are another turn's too. */
  boolean overlaps(Turn other) {
    return start < other.end && other.start < end;
  }

  /** The same turn in a passage whose characters stand elsewhere. */
  Turn movedBy(int characters) {
    return new Turn(start + characters, end + characters, speaker, voice);
  }
}
