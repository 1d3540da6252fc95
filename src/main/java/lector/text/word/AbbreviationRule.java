package lector.text.word;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.date.Month;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Table;
import lector.text.rule.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Reads abbreviations of the table {@code abbreviations.tsv}: Gen., No. 5, e.g., St. Louis, Main
 * St.
 */
public final class AbbreviationRule extends PatternRule {

  private static final Set<String> STARTERS = Table.words("sentence-starters.txt");

  private static final Pattern NUMBER_OR_MONTH =
      Pattern.compile("[IVXLC]{1,6}|[ivxl]{1,6}|" + Month.REGEX);

  public AbbreviationRule() {
    super(
        Start.LETTER,
        "(?<![\\p{L}\\p{N}.@])(?<short>\\p{L}{1,7}(?:[.-](?!s(?!\\p{L}))\\p{L}{1,4}){0,3})(?:"
            + "(?<stop>\\.)(?<many>['’]?s(?!\\p{L}))?(?![\\p{L}@])|(?![\\p{L}\\p{N}@.]|[-'’]\\p{L}))");
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    String written = found.group("short");
    boolean numbered = beforeNumber(writing, found.end());
    Abbreviation abbreviation =
        numbered ? Abbreviation.ofBeforeNumber(written) : Abbreviation.of(written);
    boolean stop = found.group("stop") != null;
    if (abbreviation == null) {
      return null;
    }
    boolean enough =
        stop
            || written.indexOf('.') >= 0
            || switch (abbreviation.bare()) {
              case NEVER -> false;
              case BARE -> true;
              case DATED -> numbered;
            };
    if (!enough) {
      return null;
    }
    boolean fits =
        switch (abbreviation.kind()) {
          case NUMBER -> numbered;
          case PLACE -> isAfterPlace(writing, found.start());
          case BEFORE, WEAK, STREET -> true;
        };
    if (!fits) {
      return null;
    }
    String spoken =
        abbreviation.kind() == Abbreviation.Kind.STREET
            ? side(writing, found, written, abbreviation.spoken())
            : abbreviation.spoken();
    int end = stop ? writing.stopless(found.end()) : found.end();
    boolean several = found.group("many") != null;
    return several && !spoken.startsWith("=")
        ? null
        : new Reading(found.end()).say(several ? spoken + "'s" : spoken, found.start(), end);
  }

  /** Whether a comma and a place's name stand before: "St. Louis, Mo." and not "Yes, Pa." */
  private static boolean isAfterPlace(Writing writing, int start) {
    String place = writing.wordBefore(start);
    return writing.at(start - 1) == ' '
        && writing.at(start - 2) == ','
        && !place.isEmpty()
        && Character.isUpperCase(place.charAt(0))
        && !STARTERS.contains(place);
  }

  private static boolean beforeNumber(Writing writing, int after) {
    int next = after;
    while (next < writing.length() && " #(".indexOf(writing.at(next)) >= 0) {
      next++;
    }
    return writing.isNumberAt(next) || NUMBER_OR_MONTH.matcher(writing.wordAfter(next)).matches();
  }

  /** Saint and Doctor before a name, Street and Drive after one. */
  private static String side(Writing writing, Matcher found, String written, String spoken) {
    String before = writing.wordBefore(found.start());
    String after = writing.wordAfter(found.end());
    boolean nameBefore =
        !before.isEmpty()
            && (Character.isUpperCase(before.charAt(0)) || before.matches("\\d+(?:st|nd|rd|th)"))
            && writing.at(found.start() - 1) == ' '
            && writing.isWordAt(found.start() - 2);
    boolean nameAfter =
        !after.isEmpty()
            && Character.isUpperCase(after.charAt(0))
            && writing.at(found.end()) == ' '
            && writing.isWordAt(found.end() + 1);
    if (nameAfter || !nameBefore) {
      return spoken;
    }
    return written.equals("St") ? "Street" : written.equals("Dr") ? "Drive" : "Mountain";
  }
}
