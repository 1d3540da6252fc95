package lector.script.speech;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds who does something beside what is said, with no verb of saying: "Marta sighed. “Well.”" */
final class Beats {

  private static final Pattern ACTS =
      Pattern.compile("\\s*(?<name>\\p{Lu}\\p{Ll}[\\p{L}’-]*) \\p{Ll}+\\b");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private Beats() {}

  /**
   * The names, in order; not words that only begin a sentence and stand elsewhere without capital.
   */
  static List<String> names(List<Line> lines, List<Remark> remarks) {
    Set<String> small =
        lines.stream()
            .flatMap(line -> WORD.matcher(line.text()).results())
            .map(word -> word.group())
            .filter(word -> Character.isLowerCase(word.charAt(0)))
            .collect(Collectors.toCollection(TreeSet::new));
    return remarks.stream()
        .map(Remark::quote)
        .flatMap(quote -> beside(quote, lines.get(quote.line()).text()))
        .map(ACTS::matcher)
        .filter(Matcher::lookingAt)
        .map(beat -> beat.group("name"))
        .filter(name -> isName(name, small))
        .distinct()
        .toList();
  }

  /** The sentence before a speech in its paragraph, and what comes after it. */
  private static Stream<String> beside(Quote quote, String text) {
    String before = text.substring(0, quote.start()).stripTrailing();
    return Stream.of(
        before.substring(Sentences.start(before, 0, before.length())), text.substring(quote.end()));
  }

  private static boolean isName(String name, Set<String> small) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !small.contains(lower)
        && !Subject.isPronoun(name)
        && !lower.endsWith("ly")
        && !lower.endsWith("ing")
        && !WordLists.of("stop").contains(lower)
        && !WordLists.of("determiner").contains(lower)
        && !WordLists.of("office").contains(name)
        && !Verbs.all().contains(lower);
  }
}
