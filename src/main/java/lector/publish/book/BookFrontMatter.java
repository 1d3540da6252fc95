package lector.publish.book;

import java.util.List;
import lector.episode.Episode;
import lector.publish.wording.Times;
import lector.publish.wording.Wording;
import lector.publish.write.Attributes;
import lector.publish.write.Html;

/** The title page and the table of contents of a talking book. */
final class BookFrontMatter {

  static final String TITLE = "title.xhtml";
  static final String NAVIGATION = "nav.xhtml";

  private final Episode episode;
  private final BookCover cover;
  private final List<BookChapter> chapters;

  BookFrontMatter(Episode episode, BookCover cover, List<BookChapter> chapters) {
    this.episode = episode;
    this.cover = cover;
    this.chapters = chapters;
  }

  String titlePage() {
    Html html = BookPage.open(episode.language(), episode.title());
    html.open("section", "epub:type", "titlepage", "aria-labelledby", "title").newLine();
    html.empty("img", "src", cover.file(), "alt", "", "class", "cover").newLine();
    html.element("h1", episode.title(), "id", "title").newLine();
    Wording.authors(episode.authors())
        .ifPresent(authors -> html.element("p", "By " + authors).newLine());
    html.open("p")
        .element("time", Times.longDate(episode.date()), "datetime", episode.date().toString());
    html.close().newLine();
    html.element("p", "Read by " + Wording.readers(episode)).newLine();
    episode
        .url()
        .ifPresent(
            url -> {
              html.open("p").text("Source: ");
              html.element("a", url.toString(), "href", url.toString()).close().newLine();
            });
    html.close().newLine();
    return BookPage.close(html);
  }

  String navigation() {
    Html html = BookPage.open(episode.language(), "Contents");
    html.open("nav", "epub:type", "toc", "role", "doc-toc", "aria-labelledby", "contents");
    html.newLine().element("h1", "Contents", "id", "contents").newLine().open("ol").newLine();
    entry(html, TITLE, episode.title());
    chapters.forEach(chapter -> entry(html, chapter.file() + "#" + chapter.id(), chapter.title()));
    html.close().newLine().close().newLine();
    html.open("nav", "epub:type", "landmarks", "aria-label", "Landmarks", "hidden", "hidden");
    html.newLine().open("ol").newLine();
    entry(html, chapters.get(0).file(), "Text", "epub:type", "bodymatter");
    html.close().newLine().close().newLine();
    return BookPage.close(html);
  }

  private static void entry(Html html, String href, String text, String... more) {
    html.open("li");
    html.element("a", text, Attributes.join(new String[] {"href", href}, more));
    html.close().newLine();
  }
}
