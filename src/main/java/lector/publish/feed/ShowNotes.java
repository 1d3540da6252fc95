package lector.publish.feed;

import java.util.List;
import java.util.Optional;
import lector.episode.Episode;
import lector.episode.Timeline.TimedChapter;
import lector.publish.wording.Times;
import lector.publish.wording.Wording;
import lector.publish.write.Html;
import lector.script.Reference;

/** The show notes of an episode: a fragment of HTML, of the plain elements that all apps show. */
final class ShowNotes {

  private ShowNotes() {}

  /** Summary, chapters with their times, author, source and reader. */
  static String of(Episode episode) {
    Html html = Html.fragment();
    html.element("p", episode.summary());
    List<TimedChapter> chapters = episode.timeline().chapters();
    if (chapters.size() > 1) {
      html.open("ul");
      for (TimedChapter chapter : chapters) {
        long millis = episode.timeline().millis(chapter.startSample());
        html.open("li").text(Times.clock(millis) + " " + chapter.title());
        for (Reference reference : chapter.references()) {
          html.text(" · ").element("a", reference.name(), "href", reference.url().toString());
        }
        html.close();
      }
      html.close();
    }
    html.open("p");
    Optional<String> authors = Wording.authors(episode.authors());
    authors.ifPresent(names -> html.text("Written by " + names + ". "));
    episode
        .url()
        .ifPresent(
            url -> html.element("a", "Read the original", "href", url.toString()).text(". "));
    html.text("Read aloud by " + Wording.readers(episode) + ".").close();
    return html.toString();
  }
}
