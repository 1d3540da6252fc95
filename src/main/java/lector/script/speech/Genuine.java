package lector.script.speech;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lector.script.speech.Attribution.Place;

/**
 * Tells what somebody said from titles, names of words, and words that the author only holds at
 * arm's length.
 */
final class Genuine {

  /** A quotation that is no sentence of its own has at least so many words. */
  private static final int SHORTEST_FRAGMENT = 3;

  /** A title that ends with a comma is not longer. */
  private static final int LONGEST_TITLE = 6;

  private static final Pattern STOPPED = Pattern.compile(".*[.!?…—–-]");
  private static final Pattern LEADS_IN = Pattern.compile(".*[,:—–]");
  private static final Pattern LETTER = Pattern.compile(".*\\p{L}.*");

  private Genuine() {}

  /**
   * Whether a quotation is direct speech.
   *
   * @param text the paragraph
   * @param head what comes before it in its sentence
   * @param attribution what the paragraph says of its speaker
   */
  static boolean isSpeech(
      Quote quote, String text, String head, Optional<Attribution> attribution) {
    String inner = quote.inner();
    if (quote.continues() || quote.runsOn()) {
      return true;
    }
    if (inner.isEmpty() || !LETTER.matcher(inner).matches()) {
      return false;
    }
    boolean isTitle = isTitle(inner);
    boolean isStopped = STOPPED.matcher(inner).matches();
    if (attribution.isPresent()) {
      return isAttributed(inner, head, attribution.get().place(), isTitle, isStopped);
    }
    boolean isAlone = quote.start() == 0 && quote.end() >= text.stripTrailing().length();
    if (isAlone) {
      return isStopped || !isTitle;
    }
    boolean isClause = isStopped || inner.endsWith(",");
    if (head.isEmpty()) {
      return isClause && (isStopped || !isTitle || words(inner) > LONGEST_TITLE);
    }
    return (head.endsWith(":") && isStopped)
        || (LEADS_IN.matcher(head).matches()
            && isStopped
            && !isTitle
            && Character.isUpperCase(inner.charAt(0))
            && words(inner) > 1);
  }

  private static boolean isAttributed(
      String inner, String head, Place place, boolean isTitle, boolean isStopped) {
    boolean isWhole = Character.isUpperCase(inner.charAt(0)) && isStopped;
    return switch (place) {
      case AFTER -> true;
      case JUST_BEFORE ->
          LEADS_IN.matcher(head).matches()
              ? !isTitle || isStopped
              : isWhole
                  || (words(inner) >= SHORTEST_FRAGMENT && !isTitle)
                  || saysOneWord(head, inner);
      case BEFORE -> words(inner) >= SHORTEST_FRAGMENT && !isTitle;
    };
  }

  /** "He said “Yes” and left." */
  private static boolean saysOneWord(String head, String inner) {
    String last = head.substring(head.lastIndexOf(' ') + 1);
    return Character.isUpperCase(inner.charAt(0))
        && words(inner) == 1
        && WordLists.verbsOfSaying().contains(last)
        && !WordLists.of("writing").contains(last);
  }

  private static int words(String inner) {
    return inner.split("\\s+", -1).length;
  }

  /** Whether every word begins with a capital, but for the small ones. */
  private static boolean isTitle(String inner) {
    List<String> words = List.of(inner.split("\\s+", -1));
    boolean capitals =
        words.stream()
            .map(word -> word.replaceAll("[^\\p{L}\\d]", ""))
            .filter(word -> !word.isEmpty() && !WordLists.of("small").contains(word))
            .allMatch(word -> !Character.isLowerCase(word.charAt(0)));
    boolean allSmall = words.stream().allMatch(word -> Character.isLowerCase(word.charAt(0)));
    return capitals && !allSmall;
  }
}
