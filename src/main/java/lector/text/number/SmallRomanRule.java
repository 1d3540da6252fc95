package lector.text.number;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import org.jspecify.annotations.Nullable;

/** Reads roman numerals in small letters: Scene ii, pp. xii–xv, (ii). */
public final class SmallRomanRule extends PatternRule {

  private static final Set<String> COUNTED =
      Set.of(
          "act", "scene", "page", "pages", "pp", "p", "part", "chapter", "book", "volume", "vol");
  private static final Pattern LIST = Pattern.compile("\\(ii\\)");

  private final Numerals numerals;

  public SmallRomanRule(Numerals numerals) {
    super(
        Start.LETTER,
        "(?<![\\p{L}\\p{N}.'’&-])(?<roman>x{0,3}(?:ix|iv|v?i{0,3}))(?<!\\W)"
            + "(?:(?<to>[–-])(?<until>x{0,3}(?:ix|iv|v?i{0,3}))(?<!\\W))?"
            + "(?![\\p{L}\\p{N}'’&-]|\\.\\p{L})");
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    String before = writing.wordBefore(found.start()).toLowerCase(Locale.ROOT);
    boolean bracketed = writing.at(found.start() - 1) == '(' && writing.at(found.end()) == ')';
    boolean several = found.end("roman") > found.start("roman") + 1;
    boolean listed = bracketed && (several || LIST.matcher(writing.text()).find());
    boolean counted = !bracketed && COUNTED.contains(before);
    if (found.end("roman") == found.start("roman") || !(listed || counted)) {
      return null;
    }
    String until = found.group("until");
    Reading reading =
        new Reading(found.end())
            .say(
                number(found.group("roman")) + (until == null ? "" : " to"),
                found.start("roman"),
                found.end("roman"));
    return until == null
        ? reading
        : reading.bind().say(number(until), found.start("until"), found.end("until"));
  }

  private String number(String roman) {
    return numerals.cardinal(RomanRule.value(roman.toUpperCase(Locale.ROOT)));
  }
}
