package lector.script.speech;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of people as they are kept: without what they are called for their office. */
final class PersonName {

  private static final Set<String> PARTICLES =
      Set.of("de", "del", "della", "di", "da", "von", "van", "der", "den", "bin", "al", "el", "la");

  private PersonName() {}

  /** Whether a word may stand between the capitals of a name. */
  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /**
   * A name without the titles before it: "Volodymyr Zelensky" of "Ukrainian President Volodymyr
   * Zelensky". "Mrs. Hall" keeps hers, which tells her from Mr. Hall, and "Count" is all title.
   */
  static String of(List<String> words) {
    int start = 0;
    for (int i = 0; i + 1 < words.size(); i++) {
      if (isTitle(words.get(i))) {
        start = i + 1;
      }
    }
    boolean allTitles = isTitle(words.get(words.size() - 1)) && start == words.size() - 1;
    if (allTitles) {
      start = 0;
      while (!isTitle(words.get(start))) {
        start++;
      }
    } else if (start == words.size() - 1
        && start > 0
        && WordLists.of("kept").contains(bare(words.get(start - 1)))) {
      start--;
    }
    return String.join(" ", words.subList(start, words.size())).replaceFirst("[’']s$", "");
  }

  /** Whether a name is of a person's office only. */
  static boolean isOffice(String name) {
    return WordLists.of("office").contains(name);
  }

  /** Whether a word is what somebody is called before their name. */
  static boolean isTitle(String word) {
    return WordLists.of("title").contains(bare(word));
  }

  private static String bare(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  /** The gender that a name or description tells. */
  static Gender gender(String name) {
    String[] words = name.split(" ", -1);
    for (String word : List.of(words[0], words[words.length - 1])) {
      boolean male = isIn("male", word);
      boolean female = isIn("female", word);
      if (male != female) {
        return male ? Gender.MALE : Gender.FEMALE;
      }
    }
    return Gender.UNKNOWN;
  }

  private static boolean isIn(String list, String word) {
    Set<String> words = WordLists.of(list);
    return words.contains(bare(word)) || words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** What is known of a person's gender. */
  enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Whether it may be spoken of as another. */
    boolean mayBe(Gender other) {
      return this == other || this == UNKNOWN || other == UNKNOWN;
    }
  }
}
