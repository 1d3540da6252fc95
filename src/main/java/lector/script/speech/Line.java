package lector.script.speech;

/**
 * A paragraph, as the search for direct speech sees it.
 *
 * @param kind what it is
 * @param text what it says
 */
public record Line(Kind kind, String text) {

  /** What a paragraph can be. */
  public enum Kind {
    /** Running text, in which people may be quoted. */
    PROSE,
    /** A part of a block quotation: all of it is quoted. */
    QUOTED,
    /** A heading, a table, code: nobody is quoted in it, and a conversation ends there. */
    OTHER
  }
}
