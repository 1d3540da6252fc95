package lector.script.speech;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/**
 * Who a sentence says is speaking.
 *
 * @param kind how they are named there
 * @param name the name or the description without its article; empty for a pronoun
 */
record Subject(Kind kind, String name) {

  /** How somebody is named. */
  enum Kind {
    /** "Peter Dickinson", "the Count". */
    NAMED,
    /** "our strange visitor". */
    DESCRIBED,
    /** "a woman": somebody new. */
    INTRODUCED,
    HE,
    SHE,
    /** The author, who tells what they said themselves. */
    I,
    /** "it", "they", "we": nobody who could be told from others. */
    UNKNOWN
  }

  private static final Map<String, Kind> PRONOUNS =
      Map.ofEntries(
          entry("he", Kind.HE),
          entry("she", Kind.SHE),
          entry("i", Kind.I),
          entry("it", Kind.UNKNOWN),
          entry("they", Kind.UNKNOWN),
          entry("we", Kind.UNKNOWN),
          entry("you", Kind.UNKNOWN),
          entry("someone", Kind.UNKNOWN),
          entry("somebody", Kind.UNKNOWN),
          entry("others", Kind.UNKNOWN),
          entry("nobody", Kind.UNKNOWN),
          entry("everybody", Kind.UNKNOWN),
          entry("everyone", Kind.UNKNOWN),
          entry("there", Kind.UNKNOWN));

  static final Subject UNKNOWN = new Subject(Kind.UNKNOWN, "");

  /** Whether a word is a pronoun that can be a subject. */
  static boolean isPronoun(String word) {
    return PRONOUNS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The subject that a pronoun is. */
  static Subject ofPronoun(String word) {
    return new Subject(PRONOUNS.get(word.toLowerCase(Locale.ROOT)), "");
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it is somebody without a name. */
  boolean isDescribed() {
    return kind == Kind.DESCRIBED || kind == Kind.INTRODUCED;
  }
}
