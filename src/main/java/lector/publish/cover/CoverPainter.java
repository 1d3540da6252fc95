package lector.publish.cover;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Draws a cover: the title, and under it an open book that a voice rises from. */
final class CoverPainter {

  static final int SIZE = 3000;

  private static final double MARGIN = 260;
  private static final double TITLE_HEIGHT = 1020;
  private static final double MAX_EM = 740;

  private static final double CENTRE = SIZE / 2.0;

  /** Where the pages meet, and where the voice comes from. */
  private static final double SPINE_TOP = 2510;

  private final Graphics2D graphics;
  private final Palette palette;

  private CoverPainter(Graphics2D graphics, Palette palette) {
    this.graphics = graphics;
    this.palette = palette;
  }

  /** Draws the cover of a show. */
  static BufferedImage paint(String title) {
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      CoverPainter painter = new CoverPainter(graphics, Palette.of(title));
      painter.ground();
      painter.voice();
      painter.book();
      Lettering.of(title).ifPresent(letters -> painter.title(title, letters));
    } finally {
      graphics.dispose();
    }
    return asRgb(image);
  }

  /**
   * Java draws fast in the order blue, green, red, and writes a JPEG fast from the other one. So
   * all is drawn with red and blue exchanged, and what was drawn is then read the other way round.
   */
  private static BufferedImage asRgb(BufferedImage drawn) {
    WritableRaster pixels =
        Raster.createInterleavedRaster(
            drawn.getRaster().getDataBuffer(),
            SIZE,
            SIZE,
            3 * SIZE,
            3,
            new int[] {0, 1, 2},
            new Point());
    ColorModel colors =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            false,
            false,
            Transparency.OPAQUE,
            DataBuffer.TYPE_BYTE);
    return new BufferedImage(colors, pixels, false, null);
  }

  private void ink(Color color) {
    graphics.setColor(new Color(color.getBlue(), color.getGreen(), color.getRed()));
  }

  private void ground() {
    ink(palette.ground());
    graphics.fillRect(0, 0, SIZE, SIZE);
  }

  /** Arcs that grow fainter with their distance. */
  private void voice() {
    int arcs = 6;
    for (int i = 0; i < arcs; i++) {
      double radius = 250 + 152 * i;
      ink(mix(palette.accent(), palette.ground(), (double) i / arcs));
      graphics.setStroke(
          new BasicStroke(62 - 7f * i, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.draw(
          new Arc2D.Double(
              CENTRE - radius, SPINE_TOP - radius, 2 * radius, 2 * radius, 32, 116, Arc2D.OPEN));
    }
  }

  private void book() {
    Shape page = page();
    ink(palette.paper());
    graphics.fill(page);
    AffineTransform mirror = new AffineTransform(-1, 0, 0, 1, SIZE, 0);
    graphics.fill(mirror.createTransformedShape(page));
  }

  /** The right page, seen from where the listener sits. */
  private static Shape page() {
    double gutter = 14;
    Path2D page = new Path2D.Double();
    page.moveTo(CENTRE + gutter, SPINE_TOP);
    page.curveTo(
        CENTRE + 220, SPINE_TOP - 130, CENTRE + 520, SPINE_TOP - 130, 2320, SPINE_TOP - 60);
    page.lineTo(2320, SPINE_TOP + 190);
    page.curveTo(
        CENTRE + 520,
        SPINE_TOP + 120,
        CENTRE + 220,
        SPINE_TOP + 120,
        CENTRE + gutter,
        SPINE_TOP + 250);
    page.closePath();
    return page;
  }

  private void title(String title, Lettering letters) {
    TitleSetting setting = TitleSetting.of(title, letters, SIZE - 2 * MARGIN, TITLE_HEIGHT, MAX_EM);
    double em = setting.size();
    double height =
        em * ((setting.lines().size() - 1) * TitleSetting.LEADING + Lettering.CAP_HEIGHT / 1000);
    double baseline = MARGIN + (TITLE_HEIGHT - height) / 2 + em * Lettering.CAP_HEIGHT / 1000;
    ink(palette.paper());
    for (String line : setting.lines()) {
      AffineTransform place = new AffineTransform();
      place.translate(CENTRE - letters.width(line) * em / 2000, baseline);
      place.scale(em / 1000, em / 1000);
      graphics.fill(place.createTransformedShape(letters.outline(line)));
      baseline += em * TitleSetting.LEADING;
    }
  }

  private static Color mix(Color from, Color to, double share) {
    return new Color(
        channel(from.getRed(), to.getRed(), share),
        channel(from.getGreen(), to.getGreen(), share),
        channel(from.getBlue(), to.getBlue(), share));
  }

  private static int channel(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }
}
