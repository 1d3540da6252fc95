package lector.script;

/**
 * What the listener wants to hear of the parts that are not prose.
 *
 * @param code program text
 * @param tables tables
 * @param footnotes footnotes and endnotes
 * @param foreign paragraphs in another language than the article's
 * @param cast who reads what others than the author say
 */
public record SpeakingRules(
    Code code, Tables tables, Footnotes footnotes, Foreign foreign, Cast cast) {

  /** Code and foreign paragraphs are announced, all else is read by the narrator. */
  public static final SpeakingRules DEFAULT =
      new SpeakingRules(Code.ANNOUNCE, Tables.READ, Footnotes.READ, Foreign.ANNOUNCE, Cast.NONE);

  /** What happens to program text. */
  public enum Code {
    /** Its language and length are said, and that it is left out. */
    ANNOUNCE,
    /** It is read line by line. */
    READ
  }

  /** What happens to tables. */
  public enum Tables {
    /** Their size is said, and that they are left out. */
    ANNOUNCE,
    /** They are read row by row, each cell after its column's name. */
    READ
  }

  /** What happens to footnotes. */
  public enum Footnotes {
    /** They are read after the passage that refers to them. */
    READ,
    /** They are left out. */
    SKIP
  }

  /** What happens to paragraphs in another language. */
  public enum Foreign {
    /** Their language is said, and that they are left out. */
    ANNOUNCE,
    /** They are read as if they were the article's language. */
    READ
  }

  /** These rules with another one for code. */
  public SpeakingRules withCode(Code rule) {
    return new SpeakingRules(rule, tables, footnotes, foreign, cast);
  }

  /** These rules with another one for tables. */
  public SpeakingRules withTables(Tables rule) {
    return new SpeakingRules(code, rule, footnotes, foreign, cast);
  }

  /** These rules with another one for footnotes. */
  public SpeakingRules withFootnotes(Footnotes rule) {
    return new SpeakingRules(code, tables, rule, foreign, cast);
  }

  /** These rules with another one for foreign paragraphs. */
  public SpeakingRules withForeign(Foreign rule) {
    return new SpeakingRules(code, tables, footnotes, rule, cast);
  }

  /** These rules with another cast. */
  public SpeakingRules withCast(Cast others) {
    return new SpeakingRules(code, tables, footnotes, foreign, others);
  }
}
