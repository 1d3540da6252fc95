package lector.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lector.check.feed.FeedDocument;
import lector.check.feed.JsonFeed;
import lector.check.judge.FileKind;
import lector.check.judge.MalformedFileException;
import lector.check.judge.Place;

/**
 * An output folder.
 *
 * @param folder where it is
 * @param episodes the episodes in it whose manifests can be read, by the names of their folders
 */
record ShowFolder(Path folder, List<EpisodeFolder> episodes) {

  static final String FEED = "feed.xml";
  static final String JSON_FEED = "feed.json";

  ShowFolder {
    episodes = List.copyOf(episodes);
  }

  /** The feed, if there is one that can be read. */
  Optional<FeedDocument> feed() {
    return read(FEED, FeedDocument::read);
  }

  /** The feed and its archives, those that can be read. */
  List<FeedDocument> feeds() {
    Stream<String> archives =
        IntStream.iterate(1, i -> i + 1)
            .mapToObj(i -> "feed-" + i + ".xml")
            .takeWhile(name -> Files.exists(folder.resolve(name)));
    return Stream.concat(Stream.of(FEED), archives)
        .flatMap(name -> read(name, FeedDocument::read).stream())
        .toList();
  }

  /** The JSON feed, if there is one that can be read. */
  Optional<JsonFeed> jsonFeed() {
    return read(JSON_FEED, JsonFeed::read);
  }

  private <T> Optional<T> read(String name, FileKind.Reader<T> reader) {
    Path file = folder.resolve(name);
    try {
      return Files.isRegularFile(file)
          ? Optional.of(reader.read(file, Place.of(name)))
          : Optional.empty();
    } catch (IOException | MalformedFileException e) {
      return Optional.empty();
    }
  }
}
