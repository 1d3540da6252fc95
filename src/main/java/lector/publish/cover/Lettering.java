package lector.publish.cover;

import java.awt.Shape;
import java.util.Optional;

/** Draws lines of text as outlines. Lengths are in thousandths of an em. */
interface Lettering {

  /** Height of the capitals. */
  double CAP_HEIGHT = 701;

  /** Length of a line. */
  double width(String line);

  /** A line, from the origin to the right; y grows downwards from the baseline. */
  Shape outline(String line);

  /**
   * Letters that can say a text: those that Lector brings along, else, for other scripts, those of
   * the machine. Empty if neither has them all.
   */
  static Optional<Lettering> of(String text) {
    BundledLetters bundled = new BundledLetters();
    return bundled.cover(text) ? Optional.of(bundled) : SystemLetters.of(text);
  }
}
