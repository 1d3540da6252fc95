package lector.publish.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import lector.episode.Episode;
import lector.episode.Episode.MediaFile;
import lector.publish.show.Links;
import lector.publish.show.ListPage;
import lector.publish.show.Show;
import lector.publish.wording.Times;
import lector.publish.wording.Wording;
import lector.publish.write.Json;

/** {@code feed.json}: the feed in JSON Feed 1.1 (jsonfeed.org/version/1.1). */
public final class JsonFeed {

  /** Name of the file in the output folder. */
  public static final String FILE = "feed.json";

  private static final String VERSION = "https://jsonfeed.org/version/1.1";

  private JsonFeed() {}

  /**
   * The feed, or a part of it.
   *
   * @param page which part
   * @param episodes the episodes in it, newest first
   */
  public static String of(Show show, ListPage page, List<Episode> episodes) {
    Links links = new Links(show);
    return Json.of(
        new Root(
            VERSION,
            show.title(),
            links.home(),
            links.file(page.file(FILE)),
            page.older().map(older -> links.file(older.file(FILE))),
            show.description(),
            links.file(show.cover()),
            List.of(new Author(show.author())),
            show.language(),
            episodes.stream().map(episode -> item(links, show, episode)).toList()));
  }

  private static Item item(Links links, Show show, Episode episode) {
    List<String> authors = episode.authors().isEmpty() ? List.of(show.author()) : episode.authors();
    return new Item(
        episode.guid(),
        links.page(episode),
        episode.url().map(Object::toString),
        episode.title(),
        ShowNotes.of(episode),
        episode.summary(),
        Times.rfc3339(episode.published()),
        episode.republished().map(Times::rfc3339),
        authors.stream().map(Author::new).toList(),
        episode.language(),
        episode.audio().stream().map(file -> attachment(links, episode, file)).toList());
  }

  /** Attachments of one title are the same sound in several forms. */
  private static Attachment attachment(Links links, Episode episode, MediaFile file) {
    return new Attachment(
        links.file(episode, file.name()),
        file.type(),
        episode.audio().size() > 1 ? Optional.of(episode.title()) : Optional.empty(),
        file.bytes(),
        (Wording.lengthMillis(episode) + 500) / 1000);
  }

  private record Root(
      String version,
      String title,
      @JsonProperty("home_page_url") String homePageUrl,
      @JsonProperty("feed_url") String feedUrl,
      @JsonProperty("next_url") Optional<String> nextUrl,
      String description,
      String icon,
      List<Author> authors,
      String language,
      List<Item> items) {}

  private record Author(String name) {}

  private record Item(
      String id,
      String url,
      @JsonProperty("external_url") Optional<String> externalUrl,
      String title,
      @JsonProperty("content_html") String contentHtml,
      String summary,
      @JsonProperty("date_published") String datePublished,
      @JsonProperty("date_modified") Optional<String> dateModified,
      List<Author> authors,
      String language,
      List<Attachment> attachments) {}

  private record Attachment(
      String url,
      @JsonProperty("mime_type") String mimeType,
      Optional<String> title,
      @JsonProperty("size_in_bytes") long sizeInBytes,
      @JsonProperty("duration_in_seconds") long durationInSeconds) {}
}
