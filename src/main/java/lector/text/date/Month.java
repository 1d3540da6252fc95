package lector.text.date;

import java.time.format.TextStyle;
import java.util.Locale;

/** The months as they are written in dates. */
public final class Month {

  private static final String[] SHORT = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  /** A regular expression for a month's name, in full or short. */
  public static final String REGEX =
      "(?i:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";

  private Month() {}

  /** A month's name in full. */
  public static String name(String written) {
    String start = written.substring(0, 3);
    for (int i = 0; i < SHORT.length; i++) {
      if (SHORT[i].equalsIgnoreCase(start)) {
        return name(i + 1);
      }
    }
    throw new IllegalArgumentException("not a month: " + written);
  }

  /** The name of a month by its number, from 1. */
  public static String name(int number) {
    return java.time.Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
