package lector.publish.page;

import lector.episode.Episode;
import lector.publish.wording.Times;
import lector.publish.wording.Wording;
import lector.publish.write.Html;

/** Writes the line that says who wrote an episode's article, when, and who reads it. */
final class EpisodeFacts {

  private EpisodeFacts() {}

  static void write(Html html, Episode episode) {
    html.open("p", "class", "facts");
    Wording.authors(episode.authors()).ifPresent(authors -> html.element("span", "By " + authors));
    html.element("time", Times.longDate(episode.date()), "datetime", episode.date().toString());
    html.element("span", Times.length(Wording.lengthMillis(episode)));
    html.element("span", "Read by " + Wording.readers(episode));
    episode.url().ifPresent(url -> original(html, episode, url.toString()));
    html.close().newLine();
  }

  /** A link that makes sense out of a list: it names the episode for those who don't see it. */
  private static void original(Html html, Episode episode, String url) {
    html.open("a", "href", url).text("Original");
    html.element("span", ": " + episode.title(), "class", "hidden").close();
  }
}
