package lector.publish.page;

import java.util.List;
import lector.episode.Episode;
import lector.episode.Timeline.TimedChapter;
import lector.publish.markup.ChapterMarkup;
import lector.publish.show.Links;
import lector.publish.wording.Times;
import lector.publish.write.Html;

/** Writes an episode in the list on the index page. */
final class EpisodeEntry {

  private final Html html;
  private final Episode episode;
  private final String id;
  private final String page;

  /**
   * Creates the entry.
   *
   * @param number its place on the page, counted from 1
   */
  EpisodeEntry(Html html, Episode episode, int number) {
    this.html = html;
    this.episode = episode;
    this.id = "episode-" + number;
    this.page = Links.relative(episode, Links.EPISODE_PAGE);
  }

  void write() {
    html.open("article", "aria-labelledby", id, "data-episode", episode.guid()).newLine();
    html.open("h3", "id", id, "lang", episode.language());
    html.element("a", episode.title(), "href", page).close().newLine();
    EpisodeFacts.write(html, episode);
    html.element("p", episode.summary(), "class", "summary", "lang", episode.language()).newLine();
    chapters();
    html.element("p", "", "class", "place facts").newLine();
    html.open("p", "class", "listen").open("a", "class", "button", "href", page);
    html.text("Listen and read").element("span", ": " + episode.title(), "class", "hidden");
    html.close().close().newLine();
    new EpisodeLinks(html, episode, Links.relative(episode, "")).write();
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
    for (int i = 0; i < chapters.size(); i++) {
      TimedChapter chapter = chapters.get(i);
      String clock = Times.clock(episode.timeline().millis(chapter.startSample()));
      html.open("li").open("a", "href", page + "#" + ChapterMarkup.id(i + 1));
      html.element("span", clock, "class", "clock").text(" " + chapter.title());
      html.close().close().newLine();
    }
    html.close().newLine().close().newLine();
  }
}
