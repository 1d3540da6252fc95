package lector.publish.page;

import lector.episode.Episode;
import lector.publish.feed.Enclosure;
import lector.publish.show.Links;
import lector.publish.write.Attributes;
import lector.publish.write.Html;

/** Writes an audio element. It loads nothing until someone presses play. */
final class Player {

  private Player() {}

  /**
   * Writes the player of an episode into a page that lies in the episode's folder.
   *
   * @param more names and values of attributes besides
   */
  static void write(Html html, Episode episode, String... more) {
    String[] attributes = {
      "controls",
      "",
      "preload",
      "none",
      "src",
      Links.encode(Enclosure.of(episode).name()),
      "aria-label",
      "Player: " + episode.title()
    };
    html.open("audio", Attributes.join(attributes, more)).close().newLine();
  }
}
