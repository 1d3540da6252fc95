package lector.publish;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The picture of a show: the user's own, or one that is drawn from the title. */
public final class CoverArt {

  private static final float QUALITY = 0.88f;

  private CoverArt() {}

  /**
   * Draws the cover if it is missing: a JPEG of 3000 × 3000 pixels, RGB, the same bytes for the
   * same title. One that exists is never changed.
   *
   * @param folder the output folder
   * @return the cover's file
   * @throws NoSuchFileException if the show names a PNG, which only the user can supply
   * @throws IOException if it can't be written
   */
  public static Path ensure(Path folder, Show show) throws IOException {
    Path file = folder.resolve(show.cover());
    if (Files.notExists(file)) {
      if (show.cover().toLowerCase(Locale.ROOT).endsWith(".png")) {
        throw new NoSuchFileException(
            file.toString(), null, "put the cover there, or name a .jpg for Lector to draw");
      }
      AtomicFile.write(file, jpeg(CoverPainter.paint(show.title())));
    }
    return file;
  }

  static byte[] jpeg(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), settings);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
