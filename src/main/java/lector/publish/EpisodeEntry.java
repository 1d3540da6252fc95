package lector.publish;

import java.util.List;
import lector.episode.Episode;
import lector.episode.Episode.MediaFile;
import lector.episode.Timeline.TimedChapter;

/** Writes an episode in the list on the index page. */
final class EpisodeEntry {

  private final Html html;
  private final Episode episode;
  private final String id;

  /**
   * Creates the entry.
   *
   * @param number its place on the page, counted from 1
   */
  EpisodeEntry(Html html, Episode episode, int number) {
    this.html = html;
    this.episode = episode;
    this.id = "episode-" + number;
  }

  void write() {
    html.open("article", "aria-labelledby", id).newLine();
    html.element("h3", episode.title(), "id", id, "lang", episode.language()).newLine();
    facts();
    html.element("p", episode.summary(), "class", "summary", "lang", episode.language()).newLine();
    Player.write(html, episode, audioUrl());
    chapters();
    links();
    html.close().newLine();
  }

  private void facts() {
    html.open("p", "class", "facts");
    html.element("time", Times.longDate(episode.date()), "datetime", episode.date().toString());
    html.element("span", Times.length(Wording.lengthMillis(episode)));
    Wording.authors(episode.authors()).ifPresent(authors -> html.element("span", "By " + authors));
    html.close().newLine();
  }

  private void chapters() {
    List<TimedChapter> chapters = episode.timeline().chapters();
    if (chapters.size() < 2) {
      return;
    }
    html.open("details").newLine();
    html.element("summary", chapters.size() + " chapters").newLine();
    html.open("ol", "class", "chapters", "lang", episode.language()).newLine();
    for (TimedChapter chapter : chapters) {
      long millis = episode.timeline().millis(chapter.startSample());
      String seconds = Times.seconds(millis).toPlainString();
      html.open("li").open("a", "href", audioUrl() + "#t=" + seconds, "data-start", seconds);
      html.element("span", Times.clock(millis), "class", "clock").text(" " + chapter.title());
      html.close().close().newLine();
    }
    html.close().newLine().close().newLine();
  }

  private void links() {
    html.open("ul", "class", "links").newLine();
    boolean transcript =
        episode.files().stream().anyMatch(file -> file.name().equals(HtmlTranscript.FILE));
    if (transcript) {
      link("Transcript", Links.relative(episode, HtmlTranscript.FILE));
    }
    for (MediaFile file : episode.audio()) {
      link("Download " + Wording.format(file), Links.relative(episode, file.name()));
    }
    episode.url().ifPresent(url -> link("Original", url.toString()));
    html.close().newLine();
  }

  /** A link that makes sense out of its list: it names the episode for those who don't see it. */
  private void link(String text, String href) {
    html.open("li").open("a", "href", href).text(text);
    html.element("span", ": " + episode.title(), "class", "hidden").close().close().newLine();
  }

  private String audioUrl() {
    return Links.relative(episode, episode.audio().get(0).name());
  }
}
