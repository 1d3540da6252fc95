package lector.briefing;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lector.script.Terms;

/**
 * What an item looks like beside others.
 *
 * @param item the item
 * @param keys by what it is known again
 * @param signature of its text
 * @param titleTerms the terms of its title
 * @param names the names in its text
 * @param terms the terms of its title and text
 */
record Profile(
    Item item,
    Set<String> keys,
    Signature signature,
    Set<String> titleTerms,
    Set<String> names,
    TermVector terms) {

  /** A word with a capital letter that no sentence begins with. */
  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{L}\\p{N},;:] )\\p{Lu}[\\p{L}\\p{M}’'-]+");

  /** What has a capital letter, too, but tells nothing apart. */
  private static final Set<String> DAYS_AND_MONTHS =
      Stream.concat(Stream.of(DayOfWeek.values()), Stream.of(Month.values()))
          .map(each -> each.toString().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  static Profile of(Item item, Vocabulary vocabulary) {
    return new Profile(
        item,
        Set.copyOf(item.keys()),
        Signature.of(item.entry().text()),
        new TreeSet<>(Terms.of(item.title())),
        names(item.entry().text()),
        vocabulary.vector(item.words()));
  }

  private static Set<String> names(String text) {
    return NAME.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(name -> name.replaceFirst("[’']s$", "").toLowerCase(Locale.ROOT))
        .filter(name -> !DAYS_AND_MONTHS.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
