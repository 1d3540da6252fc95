package lector.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lector.episode.Episode;
import lector.publish.show.ListPage;
import lector.publish.show.Show;
import lector.script.Passage.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of more than a thousand episodes. */
class ArchivesTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

  private final Show show = ShowFixture.show("Papers");

  @ParameterizedTest
  @CsvSource({
    "0,0,0",
    "1000,0,1000",
    "1001,1,501",
    "1500,1,1000",
    "1501,2,501",
    "1000000,1998,1000"
  })
  void keepsTheNewestInTheCurrentDocument(int episodes, int archives, int inCurrent) {
    ListPage current = ListPage.current(episodes);
    assertEquals(archives, current.archives());
    assertEquals(inCurrent, current.size(episodes));
  }

  @Test
  void putsEveryEpisodeIntoOneDocumentOfEachKind(@TempDir Path folder) throws IOException {
    publish(folder, 1700);
    List<String> newestFirst = new ArrayList<>(guids(1700));
    Collections.reverse(newestFirst);

    List<String> guids = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    StringBuilder pages = new StringBuilder();
    for (String part : List.of("", "-2", "-1")) {
      guids.addAll(all("<guid[^>]*>([^<]*)</guid>", read(folder, "feed" + part + ".xml")));
      new ObjectMapper()
          .readTree(read(folder, "feed" + part + ".json"))
          .get("items")
          .forEach(item -> ids.add(item.get("id").textValue()));
      pages.append(read(folder, "index" + part + ".html"));
    }
    assertEquals(newestFirst, guids);
    assertEquals(newestFirst, ids);
    assertEquals(newestFirst, all("data-episode=\"([^\"]*)\"", pages.toString()));
  }

  @Test
  void linksFromEachDocumentToItsNeighbours(@TempDir Path folder) throws IOException {
    publish(folder, 1700);
    String current = read(folder, "feed.xml");
    String second = read(folder, "feed-2.xml");
    String first = read(folder, "feed-1.xml");
    assertEquals(List.of("feed-2.xml"), linked(current, "prev-archive"));
    assertEquals(List.of("feed-2.xml"), linked(current, "next"));
    assertFalse(current.contains("fh:archive/"));
    assertEquals(List.of("feed-1.xml"), linked(second, "prev-archive"));
    assertEquals(List.of(), linked(second, "next-archive"));
    assertEquals(List.of("feed-2.xml"), linked(first, "next-archive"));
    assertEquals(List.of("feed.xml"), linked(first, "current"));
    assertEquals(List.of("feed-1.xml"), linked(first, "self"));
    assertTrue(
        first.contains("<fh:archive/>") || first.contains("<fh:archive></fh:archive>"), first);
    assertTrue(read(folder, "feed-2.json").contains("/feed-1.json\""));
    assertTrue(read(folder, "index-1.html").contains("href=\"index-2.html\""));
  }

  @Test
  void leavesFullArchivesAsTheyAreWhenEpisodesAreAdded(@TempDir Path folder) throws IOException {
    publish(folder, 1501);
    String first = read(folder, "feed-1.xml");
    publish(folder, 1502);
    assertEquals(first, read(folder, "feed-1.xml"));
  }

  @Test
  void deletesArchivesThatAreNoMoreNeeded(@TempDir Path folder) throws IOException {
    publish(folder, 1501);
    Files.writeString(folder.resolve("feed-notes.xml"), "the user's own");
    publish(folder, 2);
    assertTrue(Files.notExists(folder.resolve("feed-1.xml")));
    assertTrue(Files.notExists(folder.resolve("index-2.html")));
    assertTrue(Files.exists(folder.resolve("feed-notes.xml")));
    assertFalse(read(folder, "feed.xml").contains("archive"));
  }

  private void publish(Path folder, int episodes) throws IOException {
    List<Episode> newestFirst =
        IntStream.range(0, episodes).mapToObj(i -> episode(episodes - 1 - i)).toList();
    Publisher.lists(folder, show, episodes, newestFirst.iterator());
  }

  private static Episode episode(int number) {
    return new EpisodeFixture()
        .passage(Role.NARRATION, "Rain fell.")
        .episode("Day " + number, FIRST_DAY.plusDays(number));
  }

  private static List<String> guids(int episodes) {
    return IntStream.range(0, episodes).mapToObj(i -> episode(i).guid()).toList();
  }

  private static List<String> linked(String feed, String relation) {
    return all("<atom:link href=\"[^\"]*/([^/\"]*)\" rel=\"" + relation + "\"", feed);
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult r) -> r.group(1))
        .toList();
  }

  private static String read(Path folder, String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }
}
