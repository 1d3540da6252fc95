package lector.briefing;

import java.time.LocalDate;
import java.util.List;

/**
 * A story that a briefing told, or passed over for want of time.
 *
 * @param date the day of the briefing
 * @param edition which briefing of that day it was, from 1
 * @param heard whether it was told
 * @param title its title
 * @param keys by what its items are known again
 * @param signature what copies of it are found by, see {@link Signature#toString}
 */
public record Told(
    LocalDate date, int edition, boolean heard, String title, List<String> keys, String signature) {

  public Told {
    keys = List.copyOf(keys);
  }

  /**
   * A story as it is remembered.
   *
   * @param text what its lead says
   */
  static Told of(Story story, LocalDate date, int edition, boolean heard, String text) {
    return new Told(
        date,
        edition,
        heard,
        story.lead().title(),
        story.items().stream().flatMap(item -> item.keys().stream()).distinct().toList(),
        Signature.of(text).toString());
  }
}
