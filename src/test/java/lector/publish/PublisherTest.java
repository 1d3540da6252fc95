package lector.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lector.episode.Episode;
import lector.publish.show.Show;
import lector.script.Passage.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

  private static final byte[] MY_COVER = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

  private final Show show = ShowFixture.show("Papers");
  private final Episode old = episode("Old", 1);
  private final Episode twin = episode("Twin", 9);
  private final Episode later = episode("Zebra", 9);

  @TempDir private Path folder;

  @BeforeEach
  void supplyCover() throws IOException {
    Files.write(folder.resolve("cover.jpg"), MY_COVER);
    for (Episode episode : List.of(old, twin, later)) {
      Files.createDirectories(folder.resolve(episode.folder()));
    }
  }

  private static Episode episode(String title, int day) {
    return new EpisodeFixture()
        .passage(Role.NARRATION, "One.")
        .episode(title, LocalDate.of(2024, 11, day));
  }

  @Test
  void publishesTheChaptersOfABookInReadingOrder() throws IOException {
    LocalDate day = LocalDate.of(2024, 11, 9);
    Episode first = new EpisodeFixture().chapterOfBook(1).episode("Twin", day);
    Episode second = new EpisodeFixture().chapterOfBook(2).episode("Zebra", day);
    Publisher.publish(folder, show, List.of(first, EpisodeFixture.edited(second, day)));
    String feed = Files.readString(folder.resolve("feed.xml"));
    assertEquals(
        List.of("Sat, 9 Nov 2024 00:00:02 GMT", "Sat, 9 Nov 2024 00:00:01 GMT"),
        Pattern.compile("<pubDate>(.*)</").matcher(feed).results().map(m -> m.group(1)).toList());
    assertTrue(feed.contains("<atom:updated>2024-11-09T00:00:02Z</"), feed);
    assertTrue(feed.contains("<lastBuildDate>Sat, 9 Nov 2024 00:00:02 GMT</"), feed);
  }

  @Test
  void listsNewestFirstWhateverTheOrderItIsGiven() throws IOException {
    Publisher.publish(folder, show, List.of(old, later, twin));
    String feed = Files.readString(folder.resolve("feed.xml"));
    String page = Files.readString(folder.resolve("index.html"));
    assertEquals(
        List.of("Twin", "Zebra", "Old"),
        Pattern.compile("<itunes:title>(.*)</")
            .matcher(feed)
            .results()
            .map(m -> m.group(1))
            .toList());
    Publisher.publish(folder, show, List.of(twin, old, later));
    assertEquals(feed, Files.readString(folder.resolve("feed.xml")));
    assertEquals(page, Files.readString(folder.resolve("index.html")));
  }

  @Test
  void leavesNothingButItsFilesBehind() throws IOException {
    Publisher.publish(folder, show, List.of(old));
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(
          List.of(
              "2024-11-01-old/index.html",
              "cover.jpg",
              "feed.json",
              "feed.xml",
              "index.html",
              "lector.css",
              "lector.js",
              "lector.svg",
              "subscriptions.opml"),
          files
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList());
    }
  }

  @Test
  void leavesPagesThatHaveNotChangedAlone() throws IOException {
    Publisher.publish(folder, show, List.of(old));
    Path page = folder.resolve("2024-11-01-old/index.html");
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(page, longAgo);
    Publisher.publish(folder, show, List.of(old));
    assertEquals(longAgo, Files.getLastModifiedTime(page));
    Publisher.publish(folder, ShowFixture.show("Another name"), List.of(old));
    assertTrue(Files.readString(page).contains("Another name"));
  }

  @Test
  void keepsTheCoverThatTheUserSupplied() throws IOException {
    Publisher.publish(folder, show, List.of(old));
    assertArrayEquals(MY_COVER, Files.readAllBytes(folder.resolve("cover.jpg")));
  }

  @Test
  void keepsTheOldFeedWhenTheNewOneCannotBeWritten() throws IOException {
    Publisher.publish(folder, show, List.of(old));
    String before = Files.readString(folder.resolve("feed.xml"));
    Path obstacle = Files.createDirectories(folder.resolve(".feed.xml.tmp/full"));
    assertThrows(IOException.class, () -> Publisher.publish(folder, show, List.of(later)));
    assertEquals(before, Files.readString(folder.resolve("feed.xml")));
    assertTrue(Files.exists(obstacle));
  }
}
