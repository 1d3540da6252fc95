package lector.publish.cover;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.util.Optional;

/** The machine's own serif letters, for scripts that {@link BundledLetters} does not have. */
final class SystemLetters implements Lettering {

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final Font font;

  private SystemLetters(Font font) {
    this.font = font;
  }

  /** The letters, if the machine has them. A Java without fonts fails in more than one way. */
  static Optional<Lettering> of(String text) {
    try {
      Font font = new Font(Font.SERIF, Font.BOLD, 1000);
      return font.canDisplayUpTo(text) < 0
          ? Optional.of(new SystemLetters(font))
          : Optional.empty();
    } catch (RuntimeException | LinkageError | InternalError e) {
      return Optional.empty();
    }
  }

  @Override
  public double width(String line) {
    return font.getStringBounds(line, CONTEXT).getWidth();
  }

  @Override
  public Shape outline(String line) {
    char[] chars = line.toCharArray();
    return font.layoutGlyphVector(CONTEXT, chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT)
        .getOutline();
  }
}
