package lector.publish;

import java.util.List;
import lector.episode.Episode;
import lector.episode.Timeline.TimedChapter;
import lector.episode.Timeline.TimedPassage;
import lector.script.Passage.Role;

/**
 * {@code transcript.html}: the text as a page, with the times of its sentences. Words that are not
 * the article's stand in {@code <i class="announced">}, chapter titles that nobody speaks in {@code
 * <h2 class="unspoken">}.
 */
final class HtmlTranscript extends TextView {

  static final String FILE = "transcript.html";

  HtmlTranscript() {
    super(FILE, "text/html");
  }

  @Override
  String text(Episode episode) {
    Html html = PageHead.open(episode.language(), episode.title(), episode.summary());
    html.close().newLine().open("body", "class", "transcript").newLine();
    html.element("a", "Skip to the text", "class", "skip", "href", "#text").newLine();
    header(html, episode);
    contents(html, episode);
    html.open("main", "id", "text").newLine();
    int number = 0;
    for (TimedChapter chapter : episode.timeline().chapters()) {
      number++;
      chapter(html, episode, chapter, number);
    }
    return html.close().newLine().close().newLine().close().newLine().toString();
  }

  private static void header(Html html, Episode episode) {
    html.open("header").newLine().element("h1", episode.title()).newLine();
    html.open("p", "class", "facts");
    Wording.authors(episode.authors()).ifPresent(authors -> html.element("span", "By " + authors));
    html.element("time", Times.longDate(episode.date()), "datetime", episode.date().toString());
    html.element("span", "Read by " + Wording.reader(episode) + ", a synthetic voice");
    episode.url().ifPresent(url -> html.element("a", "Original", "href", url.toString()));
    html.close().newLine();
    episode.audio().stream()
        .limit(1)
        .forEach(audio -> Player.write(html, episode, Links.encode(audio.name())));
    html.close().newLine();
  }

  private static void contents(Html html, Episode episode) {
    List<TimedChapter> chapters = episode.timeline().chapters();
    if (chapters.size() < 2) {
      return;
    }
    html.open("nav", "aria-label", "Chapters").newLine().open("ol").newLine();
    for (int i = 0; i < chapters.size(); i++) {
      html.open("li").element("a", chapters.get(i).title(), "href", "#chapter-" + (i + 1));
      html.close().newLine();
    }
    html.close().newLine().close().newLine();
  }

  private static void chapter(Html html, Episode episode, TimedChapter chapter, int number) {
    String id = "chapter-" + number;
    html.open("section", "aria-labelledby", id).newLine();
    List<TimedPassage> passages = chapter.passages();
    boolean spoken = !passages.isEmpty() && passages.get(0).role() == Role.HEADING;
    if (spoken) {
      html.open("h2", "id", id);
      new TimedText(html, episode.timeline()).write(passages.get(0).sentences());
      html.close().newLine();
    } else {
      html.element("h2", chapter.title(), "id", id, "class", "unspoken").newLine();
    }
    PassageMarkup markup = new PassageMarkup(html, episode.timeline());
    markup.write(passages.subList(spoken ? 1 : 0, passages.size()));
    html.close().newLine();
  }
}
