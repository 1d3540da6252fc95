package lector.text.word;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.rule.Chunk;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Table;
import lector.text.rule.Writing;
import lector.text.rule.Written;
import org.jspecify.annotations.Nullable;

/**
 * Reads words in capitals: as letters (FBI, the MPs), as words (NATO), or as ordinary words that
 * are only set in capitals (STOP, a whole sentence in them).
 */
public final class CapitalsRule extends PatternRule {

  private static final Map<String, String> KNOWN = Table.map("acronyms.tsv", row -> row[1]);
  private static final Set<String> ORDINARY = Table.words("short-words.txt");
  private static final String VOWEL = "[aeiouyà-öø-ÿ]";
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?:[bcfgkps]?l|[bcdfgkptw]?r|[stw]?h|ch|gh|ph|sh|kn|gn|ps|rh|wr|dw|tw"
              + "|s[ckmnpqtw]|s[cpt]r|s?qu|spl|shr|thr"
              + "|[bcdfghjkmnpstvwyz])?"
              + VOWEL);
  private static final Pattern SYLLABLES =
      Pattern.compile("[^aeiouy]{0,2}[aeiouy]{1,2}[^aeiouy]{1,2}[aeiouy]{1,2}[^aeiouy]?");
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?<place>\\p{Lu}{2,20}(?: \\p{Lu}{2,20}){1,2}|\\p{Lu}{4,20})(?:, [\\p{L}\\d. ]{2,30}){0,2}"
              + "(?: \\([\\p{L} ]{2,20}\\))? [—–-]");
  private static final Pattern CLUSTER =
      Pattern.compile(VOWEL.replace("[", "[^") + "{5}|" + "[aeiou]{4}");
  private static final int LONGEST_INITIALISM = 5;

  public CapitalsRule() {
    super(
        Start.LETTER,
        Chunk.Need.CAPITAL,
        Written.START
            + "(?<word>\\p{L}[\\p{L}\\p{M}]{0,40}?)(?<owner>['’]?s|['’]S)?(?![\\p{L}\\p{M}]"
            + "|['’]\\p{L})");
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    String word = found.group("word");
    String owner = found.group("owner") == null ? "" : "'s";
    String known = KNOWN.get(word);
    boolean inCapitals = writing.isShouted() || ownerIsCapital(found);
    if (known != null && !(inCapitals && ORDINARY.contains(word.toLowerCase(Locale.ROOT)))) {
      return say(found, known, owner);
    }
    if (word.length() < 2 || !isCapitals(word)) {
      return isMixed(word) ? say(found, "=" + word, owner) : null;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    boolean sayable =
        isPronounceable(lower)
            && (isLikeWord(lower) || writing.isShouted() || isDateline(writing, found));
    boolean ordinary = sayable || (ORDINARY.contains(lower) && !isBracketed(writing, found));
    if (!ordinary) {
      return say(found, "=" + word, owner);
    }
    boolean common = ORDINARY.contains(lower) && !isDateline(writing, found);
    String spoken = common || writing.isShouted() ? lower : word.charAt(0) + lower.substring(1);
    return say(found, spoken, owner);
  }

  private static Reading say(Matcher found, String spoken, String owner) {
    return new Reading(found.end()).say(spoken + owner, found.start(), found.end());
  }

  private static boolean isCapitals(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT))
        && !word.equals(word.toLowerCase(Locale.ROOT));
  }

  /** Long, with vowels in two places at least: not likely an initialism. */
  private static boolean isLikeWord(String lower) {
    return lower.length() > LONGEST_INITIALISM
        || (lower.length() == LONGEST_INITIALISM && SYLLABLES.matcher(lower).matches());
  }

  /** Whether a word is of the place that news begins with: "SEOUL, South Korea (AP) — ". */
  private static boolean isDateline(Writing writing, Matcher found) {
    Matcher dateline = DATELINE.matcher(writing.text());
    return dateline.lookingAt() && found.end() <= dateline.end("place");
  }

  private static boolean ownerIsCapital(Matcher found) {
    String owner = found.group("owner");
    return owner != null && owner.endsWith("S");
  }

  /** An abbreviation stands alone in brackets after what it is short for, a word seldom does. */
  private static boolean isBracketed(Writing writing, Matcher found) {
    return writing.at(found.start() - 1) == '('
        && writing.at(found.end()) == ')'
        && !writing.isShouted();
  }

  /** One to three small letters before at least two capitals: mRNA, dsDNA. */
  private static boolean isMixed(String word) {
    return word.matches("\\p{Ll}{1,3}\\p{Lu}{2,5}|\\p{Lu}{2,3}\\p{Ll}?\\p{Lu}{1,3}");
  }

  /** How an acronym or initialism is said: as the table has it, else letter by letter. */
  public static String spoken(String capitals) {
    return KNOWN.getOrDefault(capitals, "=" + capitals);
  }

  /** Whether a word in small letters is an ordinary one, of at most five letters. */
  public static boolean isOrdinary(String lower) {
    return ORDINARY.contains(lower);
  }

  /** Whether a word in small letters can be said: a beginning that English has, enough vowels. */
  public static boolean isPronounceable(String lower) {
    return BEGINNING.matcher(lower).lookingAt() && !CLUSTER.matcher(lower).find();
  }
}
