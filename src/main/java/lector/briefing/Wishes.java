package lector.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a listener wants of a briefing.
 *
 * @param date the day of the briefing; nothing else tells it what time it is
 * @param since the first day whose items are wanted, by UTC
 * @param seconds how long the briefing may be; empty for as long as it takes
 * @param full whether items are read whole
 * @param topics words of which an item must have one; empty for all items
 * @param mute words of which an item may have none
 */
public record Wishes(
    LocalDate date,
    LocalDate since,
    OptionalDouble seconds,
    boolean full,
    List<String> topics,
    List<String> mute) {

  /** Hours from the start of a day, UTC, until it is over everywhere on Earth. */
  private static final int HOURS_OF_A_DAY_ANYWHERE = 36;

  public Wishes {
    topics = List.copyOf(topics);
    mute = List.copyOf(mute);
  }

  /** The first moment from which items are wanted. */
  Instant from() {
    return since.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** The moment when the day is over everywhere: what is dated later is dated wrong. */
  Instant until() {
    return date.atStartOfDay().plusHours(HOURS_OF_A_DAY_ANYWHERE).toInstant(ZoneOffset.UTC);
  }

  /** The moment from which an item's age is counted: the end of the day, UTC. */
  Instant now() {
    return date.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
