package lector.text.rule;

import org.jspecify.annotations.Nullable;

/** Knows one kind of writing and how it is read. Safe for use by many threads. */
public interface Rule {

  /**
   * Whether this kind of writing can begin with a character: a quick no saves time.
   *
   * @param chunk what it would begin in
   */
  boolean mayStart(int codePoint, Chunk chunk);

  /**
   * Reads what stands at a place.
   *
   * @param writing the sentence
   * @param at where a word, number or sign begins
   * @return what is said, or null if this is not the rule's kind of writing
   */
  @Nullable Reading read(Writing writing, int at);
}
