package lector.text.word;

import java.util.Locale;
import java.util.Map;
import lector.text.rule.Table;
import org.jspecify.annotations.Nullable;

/**
 * A word that is written short, from the table {@code abbreviations.tsv}.
 *
 * @param kind what its full stop can mean
 * @param spoken what is said, see {@link Reading#say(String, int, int)}
 * @param bare when it is also written without its full stop
 */
public record Abbreviation(Kind kind, String spoken, Bare bare) {

  private static final Map<String, Abbreviation> ALL =
      Table.map(
          "abbreviations.tsv",
          row ->
              new Abbreviation(
                  Kind.valueOf(row[1].toUpperCase(Locale.ROOT)),
                  row[2],
                  row.length < 4 ? Bare.NEVER : Bare.valueOf(row[3].toUpperCase(Locale.ROOT))));

  /**
   * Looks an abbreviation up. One that begins a sentence, such as "E.g.", is found too.
   *
   * @param written as it is written, without its last full stop
   */
  public static @Nullable Abbreviation of(String written) {
    Abbreviation found = ALL.get(written);
    if (found == null && !written.isEmpty() && Character.isUpperCase(written.charAt(0))) {
      Abbreviation small = ALL.get(Character.toLowerCase(written.charAt(0)) + written.substring(1));
      return small != null && small.kind == Kind.BEFORE && written.length() > 1 ? small : null;
    }
    return found;
  }

  /** Looks an abbreviation up that stands before a number: "Sec. 5" is a section. */
  public static @Nullable Abbreviation ofBeforeNumber(String written) {
    Abbreviation small = ALL.get(written.toLowerCase(Locale.ROOT));
    Abbreviation found = of(written);
    boolean numbered = found != null && small != null && small.kind == Kind.NUMBER;
    return numbered && found.kind != Kind.NUMBER ? small : found;
  }

  /**
   * Whether a word with inner full stops is an abbreviation, with its last full stop or without.
   */
  public static boolean isKnown(String written) {
    boolean stop = written.endsWith(".");
    return of(stop ? written.substring(0, written.length() - 1) : written) != null;
  }

  /** When an abbreviation is written without its full stop. */
  enum Bare {
    NEVER,
    /** {@code Mr} */
    BARE,
    /** Before a day or month: {@code Fri 13 Oct}. */
    DATED
  }

  /** What the full stop after an abbreviation can mean. */
  public enum Kind {
    /** Stands before what it belongs to, so never ends a sentence: {@code Gen.}, {@code e.g.} */
    BEFORE,
    /** Is one only before a number and an ordinary word elsewhere: {@code No. 5}. */
    NUMBER,
    /** Ends a sentence when the next word is one that starts sentences: {@code Inc.} */
    WEAK,
    /** As {@link #WEAK}, and is one only after a comma: {@code Boston, Mass.} */
    PLACE,
    /** Stands before a name or after one: {@code St. Louis}, {@code Main St.} */
    STREET
  }
}
