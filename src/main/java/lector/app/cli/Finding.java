package lector.app.cli;

import java.util.List;

/**
 * A word whose pronunciation may be wrong.
 *
 * @param word the word, without {@code 's}
 * @param why {@code guessed} or {@code ambiguous}
 * @param count how often it is said so
 * @param ipa how it sounds, in IPA
 * @param respelling how it sounds, in plain letters
 * @param places where it stands, in order
 */
record Finding(
    String word, String why, int count, String ipa, String respelling, List<Place> places) {

  static final String GUESSED = "guessed";
  static final String AMBIGUOUS = "ambiguous";

  /**
   * A place where a word stands.
   *
   * @param chapter title of the chapter
   * @param text what is written around it
   */
  record Place(String chapter, String text) {}

  boolean isGuessed() {
    return why.equals(GUESSED);
  }

  /** The finding in lines for people, with the first places. */
  String text(int mostPlaces) {
    StringBuilder text = new StringBuilder();
    text.append(String.format("%3d× %-20s %-24s %-28s %s%n", count, word, ipa, respelling, why));
    places.stream()
        .limit(mostPlaces)
        .forEach(
            place -> text.append(String.format("       %s: %s%n", place.chapter(), place.text())));
    return text.toString();
  }
}
