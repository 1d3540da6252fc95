package lector.publish.feed;

import java.util.Base64;
import java.util.HexFormat;
import lector.episode.Episode;
import lector.episode.Episode.MediaFile;
import lector.publish.show.Links;
import lector.publish.show.Show;
import lector.publish.transcript.ChaptersFile;
import lector.publish.wording.Times;
import lector.publish.wording.Wording;
import lector.publish.write.PlainText;
import lector.publish.write.Xml;

/** Writes the items of a feed. */
final class FeedItem {

  /** Apple reads no longer description; counted in bytes of UTF-8. */
  private static final int MAX_DESCRIPTION_BYTES = 4000;

  private final Xml xml;
  private final Show show;
  private final Links links;

  FeedItem(Xml xml, Show show, Links links) {
    this.xml = xml;
    this.show = show;
    this.links = links;
  }

  void write(Episode episode) {
    xml.open("item");
    xml.element("title", episode.title());
    enclosure(episode);
    xml.element("guid", episode.guid(), "isPermaLink", "false");
    xml.element("pubDate", Times.rfc2822(episode.published()));
    episode.republished().ifPresent(time -> xml.element("atom:updated", Times.rfc3339(time)));
    xml.element("link", link(episode));
    xml.element("description", PlainText.truncate(episode.summary(), MAX_DESCRIPTION_BYTES));
    xml.element("content:encoded", ShowNotes.of(episode));
    xml.element("itunes:title", episode.title());
    xml.element("itunes:author", Wording.authors(episode.authors()).orElse(show.author()));
    xml.element("itunes:duration", Long.toString((Wording.lengthMillis(episode) + 500) / 1000));
    xml.element("itunes:episodeType", "full");
    xml.element("itunes:explicit", Boolean.toString(show.explicit()));
    episode.files().forEach(file -> view(episode, file));
    episode
        .authors()
        .forEach(
            author -> xml.element("podcast:person", author, "role", "author", "group", "writing"));
    if (episode.audio().size() > 1) {
      episode.audio().forEach(file -> alternate(episode, file));
    }
    xml.close();
  }

  private void enclosure(Episode episode) {
    MediaFile audio = Enclosure.of(episode);
    xml.empty(
        "enclosure",
        "url",
        links.file(episode, audio.name()),
        "length",
        Long.toString(audio.bytes()),
        "type",
        audio.type());
  }

  private String link(Episode episode) {
    return episode.url().map(Object::toString).orElseGet(() -> links.page(episode));
  }

  /** Offers a file of the folder, if it is one that the namespace has a tag for. */
  private void view(Episode episode, MediaFile file) {
    String url = links.file(episode, file.name());
    if (file.type().equals(ChaptersFile.TYPE)) {
      xml.empty("podcast:chapters", "url", url, "type", file.type());
    } else if (file.name().startsWith("transcript.")) {
      xml.empty(
          "podcast:transcript", "url", url, "type", file.type(), "language", episode.language());
    }
  }

  /** A file among others of the same sound; the default is the one that the enclosure names. */
  private void alternate(Episode episode, MediaFile file) {
    xml.open(
        "podcast:alternateEnclosure",
        "type",
        file.type(),
        "length",
        Long.toString(file.bytes()),
        "title",
        Wording.kind(file),
        "default",
        Boolean.toString(file.equals(Enclosure.of(episode))));
    xml.empty("podcast:source", "uri", links.file(episode, file.name()));
    byte[] hash = HexFormat.of().parseHex(file.sha256());
    String integrity = "sha256-" + Base64.getEncoder().encodeToString(hash);
    xml.empty("podcast:integrity", "type", "sri", "value", integrity);
    xml.close();
  }
}
