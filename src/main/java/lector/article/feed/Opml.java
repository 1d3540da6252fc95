package lector.article.feed;

import java.util.List;
import java.util.stream.Stream;
import lector.article.Characters;
import lector.article.Input;
import lector.article.TextDecoder;
import lector.article.UnreadableInputException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads lists of feeds, as feed readers export them (OPML 2.0). */
public final class Opml {

  private Opml() {}

  /**
   * An entry of a list.
   *
   * @param url address of the feed
   * @param name what the list calls it; may be empty
   */
  public record Entry(String url, String name) {}

  /**
   * Reads a list; folders in it don't matter, and a feed that is there twice counts once.
   *
   * @param shownAs the path to call it by in messages
   * @throws UnreadableInputException if it is no such list, or names no feed
   */
  public static List<Entry> read(Input input, String shownAs) {
    Element root = Jsoup.parse(TextDecoder.decode(input.bytes()), "", Parser.xmlParser());
    List<Entry> entries =
        root.select("opml outline[xmlUrl]").stream()
            .map(outline -> new Entry(attribute(outline, "xmlUrl"), name(outline)))
            .filter(entry -> !entry.url().isEmpty())
            .distinct()
            .toList();
    if (entries.isEmpty()) {
      throw new UnreadableInputException(
          shownAs, "names no feed: give the OPML file that a feed reader exports");
    }
    return entries;
  }

  private static String name(Element outline) {
    return Stream.of("title", "text")
        .map(attribute -> attribute(outline, attribute))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String attribute(Element outline, String name) {
    return Characters.oneLine(Characters.clean(outline.attr(name)));
  }
}
