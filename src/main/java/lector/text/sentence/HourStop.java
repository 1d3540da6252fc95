package lector.text.sentence;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.word.Abbreviation;

/** Tells whether the full stop of "5 p.m." ends a sentence, before a word with a capital. */
final class HourStop {

  private static final Pattern HALF = Pattern.compile("\\d ?[AaPp]\\.[Mm]$");
  private static final Pattern FRONTED =
      Pattern.compile(
          "\\W*(?:At|By|On|In|From|Between|Until|After|Before|Around|About|Since|Shortly|Just)\\b[^,;:]*+");
  private static final Pattern NEXT =
      Pattern.compile("(?<word>\\p{Lu}[\\p{L}'’]*+)(?<time> [Tt]ime\\b)?");

  /** What goes on after an hour: days, months and zones. */
  private static final Set<String> GOES_ON =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Eastern",
          "Central",
          "Mountain",
          "Pacific",
          "Atlantic",
          "Greenwich",
          "Universal",
          "Standard",
          "Daylight");

  private HourStop() {}

  /**
   * Whether a sentence ends: "It began at 5 p.m. John left", but "At 5 p.m. John left".
   *
   * @param text a passage
   * @param start where the sentence begins
   * @param stop index of the full stop
   * @param next index of the next word
   */
  static boolean ends(String text, int start, int stop, int next) {
    String sentence = text.substring(start, stop);
    Matcher word = NEXT.matcher(text).region(next, text.length());
    if (!HALF.matcher(sentence).find()
        || FRONTED.matcher(sentence).matches()
        || !word.lookingAt()
        || word.group("time") != null) {
      return false;
    }
    String name = word.group("word");
    boolean zone = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
    return !zone && !GOES_ON.contains(name) && Abbreviation.of(name) == null;
  }
}
