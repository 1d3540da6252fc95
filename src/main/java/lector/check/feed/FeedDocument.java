package lector.check.feed;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lector.check.judge.MalformedFileException;
import lector.check.judge.Place;
import lector.check.judge.XmlElement;
import lector.check.judge.XmlReader;

/**
 * A feed.
 *
 * @param file where it lies
 * @param place what it is called
 * @param rss its root
 * @param channel the channel
 * @param items the items, in order
 */
public record FeedDocument(
    Path file, Place place, XmlElement rss, XmlElement channel, List<XmlElement> items) {

  public FeedDocument {
    items = List.copyOf(items);
  }

  /**
   * Reads a file.
   *
   * @throws MalformedFileException if it is not XML, or not RSS 2.0
   */
  public static FeedDocument read(Path file, Place place)
      throws IOException, MalformedFileException {
    XmlElement rss = XmlReader.read(file);
    List<XmlElement> channels = rss.children(XmlElement.NONE, "channel");
    if (!rss.is(XmlElement.NONE, "rss")
        || !rss.attribute("version").equals("2.0")
        || channels.size() != 1) {
      throw new MalformedFileException("line " + rss.line(), "it is not RSS 2.0 with one channel");
    }
    XmlElement channel = channels.get(0);
    return new FeedDocument(file, place, rss, channel, channel.children(XmlElement.NONE, "item"));
  }

  /** An item, for findings: by its title and line. */
  public Place placeOf(XmlElement item) {
    return place.at(
        "line %d, item \"%s\"".formatted(item.line(), item.text(XmlElement.NONE, "title")));
  }

  /** The address that it says it has itself; empty if it does not say. */
  String selfLink() {
    return channel.children(XmlElement.ATOM, "link").stream()
        .filter(link -> link.attribute("rel").equals("self"))
        .map(link -> link.attribute("href"))
        .findFirst()
        .orElse("");
  }

  /**
   * The file that an address of the feed stands for, seen from the feed's folder.
   *
   * @return empty if the address is not below the feed's own
   */
  public Optional<Path> local(String address) {
    String self = selfLink();
    String base = self.substring(0, self.lastIndexOf('/') + 1);
    if (base.isEmpty() || !address.startsWith(base) || !WebAddress.isGood(address)) {
      return Optional.empty();
    }
    String path = URI.create(address).getPath().substring(URI.create(base).getPath().length());
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path target = folder.resolve(path).normalize();
    return target.startsWith(folder) ? Optional.of(target) : Optional.empty();
  }
}
