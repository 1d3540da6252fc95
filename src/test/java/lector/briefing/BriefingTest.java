package lector.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lector.article.UnreadableInputException;
import lector.article.feed.ItemArticles;
import lector.briefing.Verdict.Fate;
import lector.cache.BlobCache;
import lector.episode.Production;
import lector.episode.Settings;
import lector.episode.ShowTags;
import lector.episode.Timeline;
import lector.episode.Workspace;
import lector.script.Chapter;
import lector.script.Passage;
import lector.script.Script;
import lector.script.SpeakingRules;
import lector.text.TextFrontEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final TextFrontEnd FRONT_END = new TextFrontEnd();
  private static final HummingEngine VOICE = new HummingEngine();
  private static final List<String> THINGS =
      List.of("bridge", "library", "turbine", "orchard", "railway", "museum", "harbour", "school");

  @TempDir Path folder;

  /** A story of so many sentences, in words that no other story has. */
  private static String text(String thing, int sentences) {
    return IntStream.range(0, sentences)
        .mapToObj(
            i ->
                "The %s %sarn keeps %s%dan near the %s%dok and %s%dum."
                    .formatted(thing, thing, thing, i, thing, i / 2, thing, i))
        .collect(Collectors.joining(" "));
  }

  private static List<Item> news() {
    return THINGS.stream()
        .map(thing -> Items.item(thing + "-news", "All about the " + thing, text(thing, 14)))
        .toList();
  }

  private static Wishes wishes(OptionalDouble seconds, boolean full) {
    return new Wishes(DAY, DAY.minusDays(3), seconds, full, List.of(), List.of());
  }

  private static Plan plan(Wishes wishes, List<Item> items) {
    return plan(wishes, items, item -> new Content(ItemArticles.of(item.entry()), ""));
  }

  private static Plan plan(Wishes wishes, List<Item> items, Content.Finder contents) {
    return new Briefing(
            wishes, new Heard(List.of()), contents, SpeakingRules.DEFAULT, FRONT_END, Locale.US)
        .plan(items, VOICE, 1);
  }

  private static Plan plan(double minutes, List<Item> items) {
    return plan(wishes(OptionalDouble.of(60 * minutes), false), items);
  }

  private double secondsOfEpisode(Plan plan) {
    try (Workspace workspace = Workspace.open(folder)) {
      Production production =
          new Production(
              workspace,
              FRONT_END,
              VOICE,
              new ShowTags("S", "A", URI.create("https://example.org/"), () -> new byte[0]),
              List.of(HeardStore.view(plan.told())),
              new Settings(1, List.of("wav"), SpeakingRules.DEFAULT, "", 2),
              BlobCache.NONE,
              (chapter, characters, of, seconds) -> {});
      Timeline timeline = production.produce(plan.script().orElseThrow(), DAY).episode().timeline();
      return timeline.seconds(timeline.lengthSamples());
    }
  }

  @Test
  void fitsTheTimeAndAccountsForEverySentence() throws IOException {
    Plan plan = plan(4, news());
    assertEquals(240, plan.seconds(), 24);
    assertEquals(240, secondsOfEpisode(plan), 24);
    Path episode = folder.resolve("2026-11-24-briefing-for-tuesday-november-24-2026");
    String receipt = Files.readString(episode.resolve("receipt.json"));
    assertTrue(receipt.contains("left out to fit 4 minutes"), receipt);
    assertTrue(receipt.contains("there is no time for it"), receipt);
    assertEquals(
        "heard before, on 2026-11-24",
        new Filter(wishes(OptionalDouble.empty(), true), new HeardStore(folder).heard())
            .against(news().get(told(plan).get(0)))
            .orElse("not heard"));
  }

  private static List<Integer> told(Plan plan) {
    List<Verdict> verdicts = List.copyOf(plan.verdicts().values());
    return IntStream.range(0, verdicts.size())
        .filter(i -> verdicts.get(i).fate() == Fate.TOLD)
        .boxed()
        .toList();
  }

  @Test
  void tellsSentencesAsTheyAreAndInTheirOrder() {
    Script script = plan(4, news()).script().orElseThrow();
    String article = script.article().text();
    int at = -1;
    for (Chapter chapter : script.chapters()) {
      for (Passage passage : chapter.passages()) {
        if (!passage.text().isEmpty()) {
          assertTrue(passage.start() > at, passage.text());
          at = passage.start();
          assertEquals(passage.text(), article.substring(at, at + passage.text().length()));
        }
      }
    }
  }

  @Test
  void givesAChapterEachStoryWithItsLinks() {
    Item other =
        new Item(
            new Subscription("https://other.example/", "Other", 1),
            Items.item("bridge-news", "All about the bridge", text("bridge", 14)).entry());
    List<Item> items = Stream.concat(news().stream().limit(2), Stream.of(other)).toList();
    Plan plan = plan(wishes(OptionalDouble.empty(), true), items);
    Script script = plan.script().orElseThrow();
    assertEquals(
        List.of("Headlines", "All about the bridge", "All about the library", "Closing"),
        script.chapters().stream().map(Chapter::title).toList());
    Chapter bridge = script.chapters().get(1);
    assertEquals(2, bridge.references().size());
    assertTrue(
        bridge.passages().get(1).lead().matches("From .* Also in .*\\."),
        bridge.passages().get(1).lead());
    assertEquals(
        1, plan.verdicts().values().stream().filter(each -> each.fate() == Fate.NAMED).count());
  }

  @Test
  void readsItemsWholeOnRequest() {
    Plan plan = plan(wishes(OptionalDouble.empty(), true), news());
    assertEquals(THINGS.size(), plan.told().size());
    assertTrue(
        plan.verdicts().values().stream().allMatch(each -> each.reason().startsWith("whole")));
    Plan bounded = plan(wishes(OptionalDouble.of(150), true), news());
    assertTrue(bounded.seconds() <= 150 && !bounded.told().isEmpty());
  }

  @Test
  void plansTheSameFromTheSame() {
    assertEquals(plan(4, news()), plan(4, news()));
    List<Item> longer = new ArrayList<>(news());
    longer.add(Items.item("more", "Wind", "The wind has turned to the north."));
    assertFalse(plan(4, longer).equals(plan(4, news())));
  }

  @Test
  void takesWhatAnotherItemOfTheStorySaysIfTheFirstCantBeRead() {
    String text = text("bridge", 14);
    Item broken =
        Items.item(
            new Subscription("https://a.example/", "a", 5), "Bridge shut", text, Items.MORNING);
    Plan plan =
        plan(
            wishes(OptionalDouble.empty(), true),
            List.of(broken, Items.item("b", "Bridge shut", text)),
            item -> {
              if (item.equals(broken)) {
                throw new UnreadableInputException("https://a.example/", "is not there");
              }
              return new Content(ItemArticles.of(item.entry()), "");
            });
    assertEquals(Fate.NAMED, plan.verdicts().get(broken).fate());
    assertEquals(1, plan.told().size());
  }

  @Test
  void tellsNothingIfNothingIsNew() {
    Plan plan = plan(5, List.of());
    assertTrue(plan.script().isEmpty());
    assertTrue(plan.told().isEmpty());
  }
}
