package lector.publish.cover;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the part of SVG's path data that outlines of letters need: M, L, Q and Z, absolute. */
final class SvgPath {

  private static final Pattern COMMAND = Pattern.compile("([MLQZ])([-0-9. ]*)");

  private SvgPath() {}

  static Shape parse(String data) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    Matcher command = COMMAND.matcher(data);
    while (command.find()) {
      double[] at =
          Arrays.stream(command.group(2).split(" "))
              .filter(number -> !number.isEmpty())
              .mapToDouble(Double::parseDouble)
              .toArray();
      switch (command.group(1)) {
        case "M" -> path.moveTo(at[0], at[1]);
        case "L" -> path.lineTo(at[0], at[1]);
        case "Q" -> path.quadTo(at[0], at[1], at[2], at[3]);
        default -> path.closePath();
      }
    }
    return path;
  }
}
