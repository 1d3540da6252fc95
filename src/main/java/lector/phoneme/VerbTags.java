package lector.phoneme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends what the tagger gets wrong of verbs in -s that could be nouns: "he prevails, or contests
 * the result".
 */
final class VerbTags {

  private static final Set<String> SUBJECTS = Set.of("he", "she", "who");

  private static final Set<String> OBJECTS =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "that",
          "these", "those", "him", "them", "it", "us", "me", "itself", "himself", "herself");

  private static final Set<String> BEFORE_VERBS = Set.of("PRP", "NNP", "CC", "WDT", "WP", "MD");

  private VerbTags() {}

  /**
   * The tags, mended: a plural noun becomes a verb after "he", "she" or "who", and when an object
   * follows it directly and its subject, a relative pronoun or a conjunction stands before it.
   *
   * @param tokens the tagger's tokens
   * @param tags their tags
   */
  static List<String> mended(List<String> tokens, List<String> tags) {
    List<String> mended = new ArrayList<>(tags);
    for (int i = 1; i + 1 < tags.size(); i++) {
      boolean noun = tags.get(i).equals("NNS");
      if (noun && (isAfterSubject(tokens, i) || isBeforeObject(tokens, tags, i))) {
        mended.set(i, "VBZ");
      }
    }
    return mended;
  }

  private static boolean isAfterSubject(List<String> tokens, int word) {
    return SUBJECTS.contains(tokens.get(word - 1).toLowerCase(Locale.ROOT));
  }

  private static boolean isBeforeObject(List<String> tokens, List<String> tags, int word) {
    return BEFORE_VERBS.contains(tags.get(word - 1))
        && OBJECTS.contains(tokens.get(word + 1).toLowerCase(Locale.ROOT))
        && !joinsNouns(tags, word);
  }

  /** Whether a conjunction before a noun joins it to another: "wins and records the band made". */
  private static boolean joinsNouns(List<String> tags, int noun) {
    return tags.get(noun - 1).equals("CC") && noun > 1 && tags.get(noun - 2).startsWith("N");
  }
}
