package lector.article.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lector.article.Characters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/** What feeds put into their fields, brought into one form. */
final class ItemText {

  private ItemText() {}

  /** A title, name or category as one line of plain text; feeds put markup into all of them. */
  static String plain(String field) {
    return Characters.oneLine(Characters.clean(Jsoup.parseBodyFragment(field).text()));
  }

  /** Plain text as HTML. */
  static String html(String text) {
    return Stream.of(Entities.escape(text).split("\n{2,}", -1))
        .map(paragraph -> "<p>" + paragraph + "</p>")
        .reduce("", String::concat);
  }

  /** Names, without those that say nothing. */
  static List<String> names(Stream<String> names) {
    return names.map(ItemText::plain).filter(name -> !name.isBlank()).distinct().toList();
  }

  /**
   * The address of a page, if it is one that a listener may be sent to.
   *
   * @param link the link as it is written; may be relative
   * @param base where the feed is from
   */
  static Optional<URI> page(String link, Optional<URI> base) {
    try {
      URI written = new URI(link.strip());
      URI uri = base.isPresent() ? base.get().resolve(written) : written;
      boolean isWeb =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return isWeb && uri.getHost() != null
          ? Optional.of(URI.create(uri.toASCIIString()))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
