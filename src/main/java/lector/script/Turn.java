package lector.script;

/**
 * A stretch of a passage that another than the narrator says.
 *
 * @param start index of its first character in {@link Passage#spoken}, inclusive
 * @param end index after its last character, exclusive
 * @param speaker who says it, as the article names them; empty if it does not
 * @param voice the voice that the article itself asks for; empty if it leaves that to the listener
 */
public record Turn(int start, int end, String speaker, String voice) {

  /** The same turn in a passage whose characters stand elsewhere. */
  Turn movedBy(int characters) {
    return new Turn(start + characters, end + characters, speaker, voice);
  }
}
