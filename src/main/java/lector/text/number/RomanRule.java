package lector.text.number;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.rule.Chunk;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Table;
import lector.text.rule.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Reads roman numerals where they are numerals: World War II, Elizabeth II (the second), Chapter
 * IV, a heading that is nothing but "II". "I" and "MIX" elsewhere are words.
 */
public final class RomanRule extends PatternRule {

  private static final Set<String> COUNTED = Table.words("before-roman.txt");
  private static final Set<String> MONARCHS = Table.words("regnal-names.txt");
  private static final Pattern ALONE = Pattern.compile("\\(?\\p{Lu}{1,8}[.:)]?\\s*+");
  private static final Pattern CENTURY = Pattern.compile(" c(?:entur(?:y|ies)\\b|ent\\.|\\.)");
  private static final String SIGNS = "IVXLCDM";
  private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};

  private final Numerals numerals;

  public RomanRule(Numerals numerals) {
    super(
        Start.LETTER,
        Chunk.Need.CAPITAL,
        "(?<![\\p{L}\\p{N}.'’&-])(?<roman>(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL"
            + "|L?X{0,3})(?:IX|IV|V?I{0,3}))"
            + "(?<owner>['’]s)?(?![\\p{L}\\p{N}&]|['’]\\p{L}|\\.\\p{L}"
            + "|(?<!\\p{L}\\p{L})-\\p{L})");
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    String roman = found.group("roman");
    String before = writing.wordBefore(found.start());
    String lower = before.toLowerCase(Locale.ROOT);
    boolean alone = ALONE.matcher(writing.text()).matches();
    boolean counted = COUNTED.contains(lower);
    boolean regnal = MONARCHS.contains(before) && !writing.isShouted() && joined(writing, found);
    boolean small = roman.length() > 1 && roman.matches("[IVX]+");
    boolean drip =
        roman.equals("IV")
            && (lower.equals("an") || writing.noun(found.end()).matches("drips?|lines?|fluids?"));
    boolean letter =
        roman.matches("[CDLM]|I?[CDLM][CDLMIV]")
            || (roman.equals("I") && !counted && !regnal && !alone);
    if (letter || drip || !(alone || counted || regnal || small)) {
      return null;
    }
    String owner = found.group("owner") == null ? "" : "'s";
    boolean century =
        CENTURY.matcher(writing.text()).region(found.end(), writing.length()).lookingAt();
    if (century) {
      return new Reading(found.end())
          .say(numerals.ordinal(value(roman)), found.start(), found.end());
    }
    String spoken =
        regnal ? "the " + numerals.ordinal(value(roman)) : numerals.cardinal(value(roman));
    return new Reading(found.end()).say(spoken + owner, found.start(), found.end());
  }

  /** Whether only a space divides the numeral from the name before it. */
  private static boolean joined(Writing writing, Matcher found) {
    return writing.at(found.start() - 1) == ' '
        && writing.isWordAt(found.start() - 2)
        && !writing
            .wordAfter(found.end())
            .matches("am|have|had|will|would|think|do|did|could|can|know");
  }

  /** The value of a roman numeral that is well formed. */
  public static int value(String roman) {
    int value = 0;
    for (int i = 0; i < roman.length(); i++) {
      int sign = VALUES[SIGNS.indexOf(roman.charAt(i))];
      int next = i + 1 < roman.length() ? VALUES[SIGNS.indexOf(roman.charAt(i + 1))] : 0;
      value += sign < next ? -sign : sign;
    }
    return value;
  }
}
