package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicsTest {

  private static final Topics TOPICS =
      new Topics(
          List.of(
              new String[] {"fish", "trout lake bass"},
              new String[] {"music", "guitar bass"},
              new String[] {"sea", "lake coach"}));

  @Test
  void namesTheTopicsOfTheOtherWordsAndThoseNearBy() {
    assertEquals(
        Set.of("topic=fish", "topic=sea", "topic=music", "near=music"),
        TOPICS.features(List.of("Lake", "and", "one", "bass", "guitar"), 3));
  }

  @Test
  void findsPlurals() {
    assertEquals(
        Set.of("topic=fish", "near=fish", "topic=sea", "near=sea"),
        TOPICS.features(List.of("bow", "lakes"), 0));
    assertEquals(Set.of("topic=sea", "near=sea"), TOPICS.features(List.of("bow", "coaches"), 0));
  }

  @Test
  void listsTheOtherWordsOfThreeLettersOrMore() {
    assertEquals(
        Set.of("word=the", "word=old"),
        Topics.words(List.of("The", "old", "bow", "of", "1987", "x-y"), 2));
  }

  @Test
  void readsThePackedTable() {
    Topics packed = new Topics(PhonemeTable.rows("topics.tsv"));
    assertEquals(Set.of("topic=fish", "near=fish"), packed.features(List.of("bass", "anglers"), 0));
  }
}
