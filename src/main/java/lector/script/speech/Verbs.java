package lector.script.speech;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The verbs that bring a quotation. */
final class Verbs {

  private static final Set<String> ALL = allVerbs();

  /** What may stand between a subject and its verb. */
  private static final String AUXILIARIES =
      "(?:(?:had|has|have|would|could|also|then|later|once|again|both|all|each|just|only|simply|never|"
          + "\\p{Ll}+ly) ){0,3}";

  /** A verb with what comes before it, as group {@code verb}. */
  static final Pattern AFTER_SUBJECT =
      Pattern.compile(
          "(?:,[^.;!?]{2,160}?,)?\\s*" + AUXILIARIES + "(?<verb>" + String.join("|", ALL) + ")\\b");

  /** Any verb, as group {@code verb}. */
  static final Pattern ANYWHERE =
      Pattern.compile("(?<![\\p{L}’'-])(?<verb>" + String.join("|", ALL) + ")(?![\\p{L}’'-])");

  private Verbs() {}

  private static Set<String> allVerbs() {
    Set<String> all = new HashSet<>(WordLists.of("saying"));
    all.addAll(WordLists.of("reporting"));
    all.addAll(WordLists.of("writing"));
    all.addAll(WordLists.of("describing"));
    return Set.copyOf(all);
  }

  static Set<String> all() {
    return ALL;
  }

  /** Whether a verb may stand before its subject: "said Holmes". */
  static boolean mayStandFirst(String verb) {
    return ALL.contains(verb) && !WordLists.of("describing").contains(verb);
  }

  /** A clause up to a verb, without what stands between the subject and the verb. */
  static String beforeAuxiliaries(String clause) {
    return clause.replaceFirst("(?<=\\s)" + AUXILIARIES + "$", "").strip();
  }
}
