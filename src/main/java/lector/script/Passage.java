package lector.script;

import java.util.List;

/**
 * Something said in one go: a heading, a paragraph, a list item, a cell of a table.
 *
 * <p>What is spoken is {@code lead + text}. The text is the article's, character for character; the
 * lead is what the script adds so that a listener can follow ("3: ", "Table with two columns.").
 *
 * @param role what kind of thing is said
 * @param beat the pause before it
 * @param lead words that are not the article's, with the space that divides them from the text; may
 *     be empty
 * @param text the article's words; may be empty
 * @param start index of the text's first character in {@link lector.article.Article#text}
 * @param turns what another than the narrator says of it, in order and apart from one another
 * @param directions how the article asks for it to be said, in order
 */
public record Passage(
    Role role,
    Beat beat,
    String lead,
    String text,
    int start,
    List<Turn> turns,
    List<Direction> directions) {

  public Passage {
    turns = List.copyOf(turns);
    directions = List.copyOf(directions);
  }

  /** A passage that the narrator says. */
  public Passage(Role role, Beat beat, String lead, String text, int start) {
    this(role, beat, lead, text, start, List.of(), List.of());
  }

  /** The same passage with other turns. */
  public Passage with(List<Turn> others) {
    return new Passage(role, beat, lead, text, start, others, directions);
  }

  /** What is spoken. */
  public String spoken() {
    return lead + text;
  }

  /**
   * Index in the article's text of a character of {@link #spoken}, or -1 for one of the lead.
   *
   * @param index index of the character in {@link #spoken}
   */
  public int sourceIndex(int index) {
    return index < lead.length() ? -1 : start + index - lead.length();
  }

  /** This passage with another pause before it. */
  public Passage after(Beat otherBeat) {
    return new Passage(role, otherBeat, lead, text, start, turns, directions);
  }

  /** What kind of thing a passage says. */
  public enum Role {
    NARRATION,
    HEADING,
    QUOTATION,
    LIST_ITEM,
    TABLE,
    CODE,
    FIGURE,
    NOTE,
    /** What the show says around the article. */
    FRAME
  }

  /** How long to wait before a passage; their lengths are {@code lector.episode.Pacing}'s. */
  public enum Beat {
    NONE,
    SENTENCE,
    PARAGRAPH,
    AFTER_HEADING,
    HEADING,
    CHAPTER
  }
}
