package lector.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FilterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Subscription FEED = new Subscription("https://one.example/", "one", 1);
  private static final Item BRIDGE = Items.item("one", "Bridge shut", "A crack was found in it.");

  private static Filter filter(List<String> topics, List<String> mute) {
    Wishes wishes = new Wishes(DAY, DAY.minusDays(3), OptionalDouble.empty(), false, topics, mute);
    return new Filter(wishes, new Heard(List.of()));
  }

  private static Optional<String> at(Instant published) {
    return filter(List.of(), List.of()).against(Items.item(FEED, "Bridge shut", "x", published));
  }

  @Test
  void leavesOutWhatIsTooOldOrDatedTooLate() {
    Instant since = Instant.parse("2026-11-21T00:00:00Z");
    assertEquals(Optional.empty(), at(since));
    assertEquals(
        Optional.of("older than 2026-11-21, where --since begins"),
        at(since.minus(Duration.ofSeconds(1))));
    assertEquals(Optional.empty(), at(Instant.parse("2026-11-25T11:59:00Z")));
    assertEquals(Optional.of("dated after 2026-11-24"), at(Instant.parse("2026-11-25T12:01:00Z")));
  }

  @Test
  void looksForWholeWordsWhateverTheirCase() {
    assertEquals(
        Optional.of("--mute \"bridge\""), filter(List.of(), List.of("bridge")).against(BRIDGE));
    assertEquals(Optional.empty(), filter(List.of(), List.of("ridge", "rack")).against(BRIDGE));
    assertEquals(Optional.empty(), filter(List.of("CRACK"), List.of()).against(BRIDGE));
    assertEquals(
        Optional.of("about none of the --topics"),
        filter(List.of("football"), List.of()).against(BRIDGE));
  }

  @Test
  void leavesOutWhatWasHeardAndCopiesOfIt() {
    String text =
        "The maps show four hundred kilometres of clay pipes under the fields of the valley, and many"
            + " of them still work after all these years.";
    Item item = Items.item("one", "Old maps", text);
    Told told = Told.of(Story.of(List.of(item)), DAY, 1, true, text);
    Filter filter = new Filter(wishes(DAY.plusDays(1)), new Heard(List.of(told)));
    Optional<String> heard = Optional.of("heard before, on 2026-11-24");
    assertEquals(heard, filter.against(item));
    assertEquals(heard, filter.against(Items.item("two", "From an attic", text + " So it is.")));
    assertEquals(Optional.empty(), filter.against(BRIDGE));
  }

  @Test
  void leavesWhatWasPassedOverToAnotherDay() {
    Heard heard = new Heard(List.of(Told.of(Story.of(List.of(BRIDGE)), DAY, 1, false, "A crack.")));
    assertEquals(
        Optional.of("the earlier briefing of this day had no time for it"),
        new Filter(wishes(DAY), heard).against(BRIDGE));
    assertEquals(Optional.empty(), new Filter(wishes(DAY.plusDays(1)), heard).against(BRIDGE));
  }

  private static Wishes wishes(LocalDate date) {
    return new Wishes(date, DAY, OptionalDouble.empty(), false, List.of(), List.of());
  }
}
