package lector.publish.cover;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import lector.publish.write.Resources;

/**
 * The colours of a cover.
 *
 * @param ground what all else lies on
 * @param accent what is drawn
 * @param paper the book and the letters
 */
record Palette(Color ground, Color accent, Color paper) {

  /** The palettes to choose from. */
  static List<Palette> all() {
    return Resources.table(Palette.class, "palettes.txt").stream().map(Palette::parse).toList();
  }

  /** A palette for a title: always the same one. */
  static Palette of(String title) {
    CRC32 hash = new CRC32();
    hash.update(title.getBytes(StandardCharsets.UTF_8));
    List<Palette> all = all();
    return all.get((int) (hash.getValue() % all.size()));
  }

  private static Palette parse(String line) {
    List<Color> colours =
        Arrays.stream(line.split(" ")).map(hex -> new Color(Integer.parseInt(hex, 16))).toList();
    return new Palette(colours.get(0), colours.get(1), colours.get(2));
  }
}
