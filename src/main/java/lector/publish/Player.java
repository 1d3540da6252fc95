package lector.publish;

import lector.episode.Episode;

/** Writes an audio element. It loads nothing until someone presses play. */
final class Player {

  private Player() {}

  /**
   * Writes the player of an episode.
   *
   * @param src address of the audio, relative to the page, percent-encoded
   */
  static void write(Html html, Episode episode, String src) {
    html.open(
            "audio",
            "controls",
            "",
            "preload",
            "none",
            "src",
            src,
            "aria-label",
            "Player: " + episode.title())
        .close()
        .newLine();
  }
}
