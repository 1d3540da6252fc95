package lector.publish.wording;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lector.episode.Timeline;

/** How times are written. All are whole milliseconds from the start of the audio. */
public final class Times {

  private static final DateTimeFormatter LONG_DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Times() {}

  /** {@code 00:01:02.345}, as WebVTT has it. */
  public static String vtt(long millis) {
    return stamp(millis, '.');
  }

  /** {@code 00:01:02,345}, as SubRip has it. */
  public static String srt(long millis) {
    return stamp(millis, ',');
  }

  /** Seconds with three decimals: {@code 62.345}. */
  public static BigDecimal seconds(long millis) {
    return BigDecimal.valueOf(millis, 3);
  }

  /** A place on a timeline in seconds with three decimals. */
  public static String seconds(Timeline timeline, long sample) {
    return seconds(timeline.millis(sample)).toPlainString();
  }

  /** {@code 1:02} or {@code 1:02:03}, as players show a place; the second it lies in. */
  public static String clock(long millis) {
    long seconds = millis / 1000;
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /** A length for people: {@code 45 sec}, {@code 12 min}, {@code 1 h 5 min}. */
  public static String length(long millis) {
    long seconds = (millis + 500) / 1000;
    if (seconds < 60) {
      return seconds + " sec";
    }
    long minutes = (seconds + 30) / 60;
    return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }

  /** A moment, to the second, as RFC 2822 writes it. */
  public static String rfc2822(Instant time) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atZone(ZoneOffset.UTC));
  }

  /** A moment, to the second, as RFC 3339 writes it. */
  public static String rfc3339(Instant time) {
    return DateTimeFormatter.ISO_INSTANT.format(time);
  }

  /** {@code 1 November 2024}. */
  public static String longDate(LocalDate date) {
    return LONG_DATE.format(date);
  }

  private static String stamp(long millis, char point) {
    StringBuilder out = new StringBuilder(12);
    pad(out, millis / 3_600_000, 2).append(':');
    pad(out, millis / 60_000 % 60, 2).append(':');
    pad(out, millis / 1000 % 60, 2).append(point);
    return pad(out, millis % 1000, 3).toString();
  }

  private static StringBuilder pad(StringBuilder out, long number, int digits) {
    String text = Long.toString(number);
    return out.append("0".repeat(Math.max(0, digits - text.length()))).append(text);
  }
}
