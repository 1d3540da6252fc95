package lector.script.speech;

/**
 * A stretch of a paragraph that somebody else than the author says.
 *
 * @param line index of the paragraph
 * @param start index of its first character in the paragraph, its opening mark, inclusive
 * @param end index after its last character, its closing mark, exclusive
 * @param speaker who says it, as the text names them; empty if it does not
 * @param isHost whether it is the one who asks in an interview
 */
public record Saying(int line, int start, int end, String speaker, boolean isHost) {}
