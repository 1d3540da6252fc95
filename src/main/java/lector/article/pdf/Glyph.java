package lector.article.pdf;

/**
 * A sign on a page. Lengths are in points, from the page's upper left corner as it is read.
 *
 * @param text its characters
 * @param x its left edge
 * @param width how far the pen moves
 * @param baseline the height on which it stands, growing downwards
 * @param size the size of its type
 * @param space the width of a space in its typeface
 * @param style how it is set
 */
record Glyph(
    String text, double x, double width, double baseline, double size, double space, Style style) {

  /** What a typeface's name tells. */
  enum Style {
    PLAIN,
    BOLD,
    MONOSPACED
  }

  double right() {
    return x + width;
  }

  /** Whether it is white space and no more. */
  boolean isSpace() {
    return text.isBlank();
  }
}
