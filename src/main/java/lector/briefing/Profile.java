package lector.briefing;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
