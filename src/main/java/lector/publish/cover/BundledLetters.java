package lector.publish.cover;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import lector.publish.write.Resources;

/**
 * The letters of the cover: outlines that Lector brings along, because a Java without a window
 * system may have no fonts, and where it has some, they differ from machine to machine.
 */
final class BundledLetters implements Lettering {

  private static final double SPACE = 220;

  private record Letter(double advance, String path) {}

  private final Map<Character, Letter> letters = new HashMap<>();
  private final Map<String, Double> kerning = new HashMap<>();

  BundledLetters() {
    for (String line : Resources.table(BundledLetters.class, "letters.txt")) {
      String[] cells = line.split("\t", 3);
      letters.put(cells[0].charAt(0), new Letter(Double.parseDouble(cells[1]), cells[2]));
    }
    for (String line : Resources.table(BundledLetters.class, "letters-kerning.txt")) {
      String[] cells = line.split("\t", 3);
      cells[2]
          .chars()
          .forEach(right -> kerning.put(cells[0] + (char) right, Double.valueOf(cells[1])));
    }
  }

  /** Whether every character of a text has an outline. */
  boolean cover(String text) {
    return text.chars().allMatch(c -> c == ' ' || letters.containsKey((char) c));
  }

  @Override
  public double width(String line) {
    double width = 0;
    for (int i = 0; i < line.length(); i++) {
      width += advance(line, i);
    }
    return width;
  }

  @Override
  public Shape outline(String line) {
    Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double x = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) != ' ') {
        Shape letter = SvgPath.parse(letter(line, i).path());
        outline.append(
            AffineTransform.getTranslateInstance(x, 0).createTransformedShape(letter), false);
      }
      x += advance(line, i);
    }
    return outline;
  }

  private double advance(String line, int i) {
    double width = line.charAt(i) == ' ' ? SPACE : letter(line, i).advance();
    return i + 1 < line.length()
        ? width + kerning.getOrDefault(line.substring(i, i + 2), 0.0)
        : width;
  }

  private Letter letter(String line, int i) {
    return Objects.requireNonNull(letters.get(line.charAt(i)), line);
  }
}
