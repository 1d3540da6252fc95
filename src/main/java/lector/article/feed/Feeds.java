package lector.article.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.rometools.rome.io.FeedException;
import java.io.IOException;
import java.util.regex.Pattern;
import lector.article.Input;
import lector.article.UnreadableInputException;

/** The door to feeds: RSS, Atom and JSON Feed, told apart by their content. */
public final class Feeds {

  /** Characters in which a feed's root element is looked for, after comments and the like. */
  private static final int LOOKED_AT = 4096;

  private static final Pattern XML_FEED =
      Pattern.compile(
          "\\s*(?>(?:<\\?.*?\\?>|<!--.*?-->)\\s*)*+<(rss|feed|rdf:RDF)[\\s>].*", Pattern.DOTALL);

  private static final Pattern JSON_FEED =
      Pattern.compile(
          "\\s*\\{.*\"version\"\\s*:\\s*\"https?:(\\\\?/){2}jsonfeed\\.org.*", Pattern.DOTALL);

  private Feeds() {}

  /** Whether it is a feed. */
  public static boolean accepts(Input input) {
    String head = input.head(LOOKED_AT);
    return XML_FEED.matcher(head).matches() || JSON_FEED.matcher(head).matches();
  }

  /**
   * Reads a feed.
   *
   * @param shownAs the path or address to call it by in messages
   * @throws UnreadableInputException if it is none, or is damaged
   */
  public static Feed read(Input input, String shownAs) {
    if (!accepts(input)) {
      throw new UnreadableInputException(
          shownAs, "is not a feed: give the address of an RSS, Atom or JSON feed");
    }
    try {
      return input.head(LOOKED_AT).stripLeading().startsWith("{")
          ? JsonFeed.read(input)
          : XmlFeed.read(input);
    } catch (JsonProcessingException e) {
      throw damaged(shownAs, e.getOriginalMessage());
    } catch (IOException | FeedException | IllegalArgumentException e) {
      throw damaged(shownAs, String.valueOf(e.getMessage()));
    }
  }

  private static UnreadableInputException damaged(String shownAs, String why) {
    return new UnreadableInputException(
        shownAs, "is a damaged feed (" + why.lines().findFirst().orElse("") + ")");
  }
}
