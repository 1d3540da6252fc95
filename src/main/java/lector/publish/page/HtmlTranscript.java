package lector.publish.page;

import java.util.List;
import lector.episode.Episode;
import lector.episode.Timeline.TimedChapter;
import lector.publish.markup.ChapterMarkup;
import lector.publish.write.Html;
import lector.publish.write.TextView;

/**
 * {@code transcript.html}: the text as a page, with the times of its sentences. Words that are not
 * the article's stand in {@code <i class="announced">}, chapter titles that nobody speaks in {@code
 * <h2 class="unspoken">}.
 */
public final class HtmlTranscript extends TextView {

  static final String FILE = "transcript.html";

  /** Creates the view. */
  public HtmlTranscript() {
    super(FILE, "text/html");
  }

  @Override
  protected String text(Episode episode) {
    PageHead head = new PageHead(episode.title(), episode.summary(), "../");
    Html html = head.open(episode.language());
    html.close().newLine().open("body", "class", "transcript").newLine();
    html.element("a", "Skip to the text", "class", "skip", "href", "#text").newLine();
    html.open("header").newLine().element("h1", episode.title()).newLine();
    EpisodeFacts.write(html, episode);
    Player.write(html, episode);
    html.close().newLine();
    contents(html, episode);
    html.open("main", "id", "text", "class", "text").newLine();
    ChapterMarkup markup = new ChapterMarkup(new TimedText(html, episode.timeline()));
    int number = 0;
    for (TimedChapter chapter : episode.timeline().chapters()) {
      number++;
      markup.write(chapter, number);
    }
    return html.close().newLine().close().newLine().close().newLine().toString();
  }

  private static void contents(Html html, Episode episode) {
    List<TimedChapter> chapters = episode.timeline().chapters();
    if (chapters.size() < 2) {
      return;
    }
    html.open("nav", "aria-label", "Chapters").newLine().open("ol").newLine();
    for (int i = 0; i < chapters.size(); i++) {
      String href = "#" + ChapterMarkup.id(i + 1);
      html.open("li").element("a", chapters.get(i).title(), "href", href).close().newLine();
    }
    html.close().newLine().close().newLine();
  }
}
