package lector.article.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lector.article.Input;
import lector.article.TextDecoder;

/** Reads JSON Feed 1.1 (jsonfeed.org). */
final class JsonFeed {

  private JsonFeed() {}

  static Feed read(Input input) throws IOException {
    JsonNode feed = new JsonMapper().readTree(TextDecoder.decode(input.bytes()));
    return new Feed(
        ItemText.plain(feed.path("title").asText()),
        elements(feed.path("items")).map(item -> item(item, input.source().uri())).toList());
  }

  private static FeedItem item(JsonNode item, Optional<URI> base) {
    String html = html(item);
    return new FeedItem(
        item.path("id").asText(),
        ItemText.plain(item.path("title").asText()),
        first(item, "url", "external_url").flatMap(link -> ItemText.page(link, base)),
        // Version 1 had one author; 1.1 has several.
        ItemText.names(
            Stream.concat(elements(item.path("authors")), Stream.of(item.path("author")))
                .map(author -> author.path("name").asText())),
        first(item, "date_published", "date_modified").flatMap(JsonFeed::instant),
        ItemText.names(elements(item.path("tags")).map(JsonNode::asText)),
        html,
        ItemText.plain(html));
  }

  private static String html(JsonNode item) {
    return first(item, "content_html")
        .or(() -> first(item, "content_text", "summary").map(ItemText::html))
        .orElse("");
  }

  private static Optional<String> first(JsonNode item, String... names) {
    return Stream.of(names)
        .map(name -> item.path(name).asText())
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private static Optional<Instant> instant(String date) {
    try {
      return Optional.of(OffsetDateTime.parse(date).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
