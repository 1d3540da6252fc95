package lector.publish.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lector.episode.Episode;
import lector.publish.show.Category;
import lector.publish.show.Links;
import lector.publish.show.ListPage;
import lector.publish.show.Show;
import lector.publish.wording.Times;
import lector.publish.write.Xml;

/**
 * {@code feed.xml}: RSS 2.0 with all that PSP-1 (Podcast Standards Project) requires, the tags of
 * Apple Podcasts, and those of the Podcasting 2.0 namespace that describe what Lector makes. A long
 * one is an archived feed (RFC 5005, section 4).
 */
public final class Feed {

  /** Name of the file in the output folder. */
  public static final String FILE = "feed.xml";

  private static final String TYPE = "application/rss+xml";

  private static final List<String> ROOT =
      List.of(
          "version",
          "2.0",
          "xmlns:atom",
          "http://www.w3.org/2005/Atom",
          "xmlns:content",
          "http://purl.org/rss/1.0/modules/content/",
          "xmlns:itunes",
          "http://www.itunes.com/dtds/podcast-1.0.dtd",
          "xmlns:podcast",
          "https://podcastindex.org/namespace/1.0");

  private Feed() {}

  /**
   * The feed, or a part of it.
   *
   * @param page which part
   * @param episodes the episodes in it, newest first
   */
  public static String of(Show show, ListPage page, List<Episode> episodes) {
    Links links = new Links(show);
    Xml xml = new Xml();
    List<String> attributes = new ArrayList<>(ROOT);
    if (page.archives() > 0) {
      attributes.addAll(List.of("xmlns:fh", "http://purl.org/syndication/history/1.0"));
    }
    xml.open("rss", attributes.toArray(String[]::new));
    xml.open("channel");
    standardTags(xml, show, links, page);
    episodes.stream()
        .map(episode -> episode.republished().orElse(episode.published()))
        .max(Comparator.naturalOrder())
        .ifPresent(newest -> xml.element("lastBuildDate", Times.rfc2822(newest)));
    appleTags(xml, show, links);
    podcastTags(xml, show, links);
    FeedItem item = new FeedItem(xml, show, links);
    episodes.forEach(item::write);
    return xml.close().close().end();
  }

  private static void standardTags(Xml xml, Show show, Links links, ListPage page) {
    link(xml, links, "self", page);
    page.older()
        .ifPresent(
            older -> {
              link(xml, links, "prev-archive", older);
              link(xml, links, "next", older); // what podcast apps look for (section 3)
            });
    page.newer()
        .ifPresent(
            newer -> {
              if (!newer.isCurrent()) {
                link(xml, links, "next-archive", newer);
              }
              link(xml, links, "current", new ListPage(0, page.archives()));
              xml.empty("fh:archive");
            });
    xml.element("title", show.title());
    xml.element("description", show.description());
    xml.element("link", links.home());
    xml.element("language", show.language());
    show.copyright().ifPresent(copyright -> xml.element("copyright", copyright));
    xml.element("generator", "Lector");
    xml.open("image")
        .element("url", links.file(show.cover()))
        .element("title", show.title())
        .element("link", links.home())
        .close();
  }

  private static void link(Xml xml, Links links, String relation, ListPage page) {
    String address = links.file(page.file(FILE));
    xml.empty("atom:link", "href", address, "rel", relation, "type", TYPE);
  }

  private static void appleTags(Xml xml, Show show, Links links) {
    xml.element("itunes:author", show.author());
    xml.empty("itunes:image", "href", links.file(show.cover()));
    category(xml, show.category());
    xml.element("itunes:explicit", Boolean.toString(show.explicit()));
    xml.element("itunes:type", "episodic");
    if (show.ownerName().isPresent() || show.ownerEmail().isPresent()) {
      xml.open("itunes:owner");
      show.ownerName().ifPresent(name -> xml.element("itunes:name", name));
      show.ownerEmail().ifPresent(email -> xml.element("itunes:email", email));
      xml.close();
    }
  }

  private static void category(Xml xml, Category category) {
    if (category.sub().isPresent()) {
      xml.open("itunes:category", "text", category.name())
          .empty("itunes:category", "text", category.sub().get())
          .close();
    } else {
      xml.empty("itunes:category", "text", category.name());
    }
  }

  private static void podcastTags(Xml xml, Show show, Links links) {
    xml.element(
        "podcast:guid", show.guid().orElseGet(() -> PodcastGuid.of(links.file(FILE)).toString()));
    if (show.ownerEmail().isPresent()) {
      xml.element("podcast:locked", "yes", "owner", show.ownerEmail().get());
    } else {
      xml.element("podcast:locked", "yes");
    }
    xml.element("podcast:medium", "podcast");
    xml.element("podcast:person", show.author(), "role", "host", "group", "cast");
    xml.element("podcast:txt", "true", "purpose", "ai-content");
  }
}
