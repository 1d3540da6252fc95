package lector.briefing;

import static lector.briefing.Items.item;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StoriesTest {

  private static final String LONG =
      "The maps were drawn by a land agent and show four hundred kilometres of clay pipes under the"
          + " fields of the valley, many of which still work after all these years.";

  static Stream<Arguments> pairs() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(StoriesTest.class.getResourceAsStream("pairs.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }
  }

  @ParameterizedTest(name = "{0}: {1} / {3}")
  @MethodSource("pairs")
  void tellsOneEventFromTwo(String same, String title, String text, String title2, String text2) {
    int stories = Stories.of(List.of(item("one", title, text), item("two", title2, text2))).size();
    assertEquals(same.equals("yes") ? 1 : 2, stories);
  }

  @Test
  void takesLinksToOnePageForOneStory() {
    Item item = item("one", "A title", "Some words.");
    Item copy = new Item(new Subscription("https://two.example/feed", "two", 1), item.entry());
    assertEquals(1, Stories.of(List.of(item, copy)).size());
  }

  @Test
  void findsCopiesUnderOtherTitles() {
    List<Story> stories =
        Stories.of(
            List.of(
                item("one", "Lost drains", LONG),
                item("two", "What lay in an attic", LONG + " The archive is copying them."),
                item("three", "Weather", "It will rain in the west and snow in the east.")));
    assertEquals(2, stories.size());
    assertEquals(List.of("two", "one"), stories.get(0).sources());
  }

  @Test
  void keepsNewsOfOtherDaysApart() {
    Item weekly = item("one", "Lake levels rise", "The levels of Lake Oster rose by a hand.");
    Item later =
        item(
            new Subscription("https://two.example/feed", "two", 1),
            "Lake levels rise",
            "The levels of Lake Oster rose by a foot.",
            Items.MORNING.minus(Duration.ofDays(7)));
    assertEquals(2, Stories.of(List.of(weekly, later)).size());
  }

  @Test
  void letsTheHeaviestFeedTellTheStory() {
    Item shortOne =
        item(
            new Subscription("https://one.example/feed", "one", 2),
            "Lost drains",
            LONG,
            Items.MORNING);
    Item longOne = item("two", "Lost drains", LONG + " The archive is copying them.");
    Story story = Stories.of(List.of(longOne, shortOne)).get(0);
    assertEquals("one", story.lead().feed().name());
    assertEquals(
        List.of("https://one.example/lost-drains", "https://two.example/lost-drains"),
        story.references().stream().map(reference -> reference.url().toString()).toList());
  }
}
