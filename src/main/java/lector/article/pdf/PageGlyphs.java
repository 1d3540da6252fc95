package lector.article.pdf;

import java.util.List;

/**
 * What is written on a page.
 *
 * @param glyphs the signs that stand upright, in the order in which they are drawn
 * @param aside what is written in other directions, such as a stamp along the margin; may be empty
 * @param height of the page, in points
 */
record PageGlyphs(List<Glyph> glyphs, String aside, double height) {

  PageGlyphs {
    glyphs = List.copyOf(glyphs);
  }
}
