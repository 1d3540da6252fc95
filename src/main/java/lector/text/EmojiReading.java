package lector.text;

/** What happens to emoji. */
public enum EmojiReading {
  /** They are said by their names in Unicode CLDR, several of a kind in a row once. */
  NAMES,
  /** They are not spoken. */
  SKIP
}
