package lector.publish.page;

import java.util.List;
import lector.episode.Episode;
import lector.episode.Episode.MediaFile;
import lector.episode.Timeline.TimedChapter;
import lector.publish.feed.Enclosure;
import lector.publish.markup.ChapterMarkup;
import lector.publish.show.Links;
import lector.publish.show.Show;
import lector.publish.wording.Times;
import lector.publish.wording.Wording;
import lector.publish.write.Html;

/**
 * {@code index.html} in an episode's folder: the episode for people, to hear and to read along. It
 * works without JavaScript as a text with a player; with it, what the audio says is lit, and every
 * word is a place to start from.
 */
public final class EpisodePage {

  private final Show show;
  private final Episode episode;
  private final MediaFile audio;
  private final Html html;

  private EpisodePage(Show show, Episode episode) {
    this.show = show;
    this.episode = episode;
    this.audio = Enclosure.of(episode);
    PageHead head = new PageHead(episode.title() + " – " + show.title(), episode.summary(), "../");
    this.html = head.open("en");
    head.feed(html, show);
    head.script(html);
    html.close().newLine();
  }

  /** The page. */
  public static String of(Show show, Episode episode) {
    return new EpisodePage(show, episode).write();
  }

  private String write() {
    html.open("body", "class", "episode").newLine();
    html.element("a", "Skip to the text", "class", "skip", "href", "#text").newLine();
    header();
    html.open("main").newLine();
    player();
    chapters();
    text();
    html.close().newLine();
    footer();
    html.resource(EpisodePage.class, "settings.html");
    html.resource(EpisodePage.class, "help.html");
    html.element("p", "", "id", "status", "class", "hidden", "role", "status").newLine();
    return html.close().newLine().close().newLine().toString();
  }

  private void header() {
    html.open("header").newLine();
    html.open("a", "class", "home", "href", "../" + IndexPage.FILE);
    html.empty("img", "src", cover(), "alt", "", "width", "44", "height", "44");
    html.element("span", show.title(), "lang", show.language()).close().newLine();
    html.element("h1", episode.title(), "lang", episode.language()).newLine();
    EpisodeFacts.write(html, episode);
    html.close().newLine();
  }

  private void player() {
    html.open("section", "aria-label", "Player").newLine();
    Player.write(
        html,
        episode,
        "data-episode",
        episode.guid(),
        "data-seconds",
        Times.seconds(Wording.lengthMillis(episode)).toPlainString(),
        "data-title",
        episode.title(),
        "data-artist",
        Wording.authors(episode.authors()).orElse(show.author()),
        "data-album",
        show.title(),
        "data-cover",
        cover());
    html.open("div", "id", "bar", "class", "bar", "hidden", "").newLine();
    html.resource(EpisodePage.class, "bar.html").close().newLine().close().newLine();
  }

  private void chapters() {
    List<TimedChapter> chapters = episode.timeline().chapters();
    if (chapters.size() < 2) {
      return;
    }
    html.open("nav", "class", "chapters-box", "aria-labelledby", "chapters").newLine();
    html.element("h2", "Chapters", "id", "chapters").newLine();
    html.open("ol", "lang", episode.language()).newLine();
    for (int i = 0; i < chapters.size(); i++) {
      html.open("li");
      play(chapters.get(i));
      html.element("a", chapters.get(i).title(), "href", "#" + ChapterMarkup.id(i + 1));
      html.close().newLine();
    }
    html.close().newLine().close().newLine();
  }

  /** The time of a chapter, as a link that plays from there: a media fragment (W3C, 2012). */
  private void play(TimedChapter chapter) {
    String seconds = Times.seconds(episode.timeline(), chapter.startSample());
    String clock = Times.clock(episode.timeline().millis(chapter.startSample()));
    html.open(
        "a",
        "class",
        "clock",
        "href",
        Links.encode(audio.name()) + "#t=" + seconds,
        "data-start",
        seconds);
    html.element("span", "Play from ", "class", "hidden").text(clock).close().text(" ");
  }

  private void text() {
    html.open("div", "id", "text", "class", "text", "lang", episode.language()).newLine();
    ChapterMarkup markup = new ChapterMarkup(new TimedWords(html, episode.timeline()));
    int number = 0;
    for (TimedChapter chapter : episode.timeline().chapters()) {
      number++;
      String start = Times.seconds(episode.timeline(), chapter.startSample());
      markup.write(chapter, number, "data-start", start, "data-title", chapter.title());
    }
    html.close().newLine();
  }

  private void footer() {
    html.open("footer").newLine();
    new EpisodeLinks(html, episode, "").write();
    PageFooter.write(html, show);
    html.close().newLine();
  }

  private String cover() {
    return "../" + Links.encode(show.cover());
  }
}
