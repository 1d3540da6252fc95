package lector.publish.page;

import lector.episode.Episode;
import lector.episode.Episode.MediaFile;
import lector.publish.book.TalkingBook;
import lector.publish.show.Links;
import lector.publish.wording.Wording;
import lector.publish.write.Attributes;
import lector.publish.write.Html;

/** Writes the list of what can be had of an episode: its audio, its book, its transcript. */
final class EpisodeLinks {

  private final Html html;
  private final Episode episode;
  private final String folder;

  /**
   * Creates the list.
   *
   * @param folder the way from the page to the episode's folder: empty, or ending with a slash
   */
  EpisodeLinks(Html html, Episode episode, String folder) {
    this.html = html;
    this.episode = episode;
    this.folder = folder;
  }

  void write() {
    html.open("ul", "class", "links").newLine();
    episode.audio().forEach(this::download);
    TalkingBook.of(episode).ifPresent(this::download);
    episode.files().stream()
        .filter(file -> file.name().equals(HtmlTranscript.FILE))
        .forEach(file -> link("Transcript", folder + HtmlTranscript.FILE));
    html.close().newLine();
  }

  private void download(MediaFile file) {
    link("Download " + Wording.format(file), folder + Links.encode(file.name()), "download", "");
  }

  /** A link that makes sense out of its list: it names the episode for those who don't see it. */
  private void link(String text, String href, String... more) {
    html.open("li").open("a", Attributes.join(new String[] {"href", href}, more)).text(text);
    html.element("span", ": " + episode.title(), "class", "hidden").close().close().newLine();
  }
}
