package lector.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopicsTest {

  private static final List<String> TRAMS =
      List.of("tram", "rails", "driver", "depot", "wires", "tickets", "brakes", "stops");
  private static final List<String> BREAD =
      List.of("flour", "yeast", "oven", "dough", "baker", "crust", "salt", "rye");
  private static final List<String> BIRDS =
      List.of("gull", "feathers", "nest", "wings", "eggs", "beak", "flock", "heron");

  @Test
  void beginsAChapterWhereTheVocabularyChanges() {
    Script script = Samples.plain(text(List.of(TRAMS, BREAD, BIRDS), 12));
    assertEquals(3, script.chapters().size());
    assertTrue(script.chapters().get(1).passages().get(0).text().startsWith("Paragraph 12 "));
    assertTrue(script.chapters().get(2).passages().get(0).text().startsWith("Paragraph 24 "));
  }

  @Test
  void callsChaptersByTheirFirstWords() {
    Script script = Samples.plain(text(List.of(TRAMS, BREAD), 15));
    String title = script.chapters().get(1).title();
    assertTrue(title.matches("Paragraph 15 .{5,40}…"), title);
  }

  @Test
  void leavesAShortArticleWhole() {
    assertEquals(1, Samples.plain(text(List.of(TRAMS, BREAD), 6)).chapters().size());
  }

  @Test
  void dividesALongArticleOfOneTopicToo() {
    int words = 50 * 80;
    List<Chapter> chapters = Samples.plain(text(List.of(TRAMS), 80)).chapters();
    assertTrue(chapters.size() >= words / 1500, () -> chapters.size() + " chapters");
    assertTrue(chapters.stream().allMatch(chapter -> words(chapter) >= 300));
  }

  private static int words(Chapter chapter) {
    return chapter.passages().stream().mapToInt(p -> p.text().split(" ", -1).length).sum();
  }

  /** Paragraphs of fifty words, so many of each vocabulary. */
  private static String text(List<List<String>> vocabularies, int each) {
    Random random = new Random(7);
    List<String> paragraphs = new ArrayList<>();
    for (List<String> vocabulary : vocabularies) {
      for (int i = 0; i < each; i++) {
        String words =
            IntStream.range(0, 24)
                .mapToObj(w -> "the " + vocabulary.get(random.nextInt(vocabulary.size())))
                .collect(Collectors.joining(" "));
        paragraphs.add("Paragraph " + paragraphs.size() + " " + words + ".");
      }
    }
    return String.join("\n", paragraphs);
  }
}
