package lector.text.date;

import lector.text.rule.Numerals;

/** Says hours and minutes as a clock shows them. */
final class Clock {

  private Clock() {}

  /**
   * A time of the day: "seven oh five", "fourteen thirty", "nine o'clock", "eighteen hundred".
   *
   * @param minute two digits; empty if only the hour is written
   * @param half whether "a.m." or "p.m." follows
   */
  static String spoken(Numerals numerals, int hour, String minute, boolean half) {
    String spoken = numerals.cardinal(hour);
    if (minute.isEmpty() || minute.equals("00")) {
      return half || minute.isEmpty()
          ? spoken
          : hour > 12 || hour == 0 ? spoken + " hundred" : spoken + " o'clock";
    }
    int minutes = Integer.parseInt(minute);
    return spoken + (minutes < 10 ? " oh " : " ") + numerals.cardinal(minutes);
  }
}
