package lector.publish.cover;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import lector.publish.show.InvalidShowException;
import lector.publish.show.Show;
import lector.publish.write.AtomicFile;

/** The picture of a show: the user's own, or one that is drawn from the title. */
public final class CoverArt {

  private static final float QUALITY = 0.88f;

  private static final long MOST_BYTES = 10_000_000;

  private CoverArt() {}

  /**
   * Draws the cover if it is missing: a JPEG of 3000 × 3000 pixels, RGB, the same bytes for the
   * same title. One that exists is never changed, but must be a JPEG or PNG that a tag can hold.
   *
   * @param folder the output folder
   * @return the cover's file
   * @throws InvalidShowException as {@link #check} does
   * @throws IOException if it can't be written
   */
  public static Path ensure(Path folder, Show show) throws IOException {
    check(folder, show);
    Path file = folder.resolve(show.cover());
    if (Files.notExists(file)) {
      AtomicFile.write(file, jpeg(CoverPainter.paint(show.title())));
    }
    return file;
  }

  /**
   * Looks whether there is a cover that can be used, or one can be drawn.
   *
   * @param folder the output folder
   * @throws InvalidShowException if the cover that is there can't be used, or the show names a PNG
   *     that is not there, which only the user can supply
   */
  public static void check(Path folder, Show show) throws IOException {
    Path file = folder.resolve(show.cover());
    if (Files.exists(file)) {
      check(file);
    } else if (show.cover().toLowerCase(Locale.ROOT).endsWith(".png")) {
      throw new InvalidShowException(
          file, "is missing; put the cover there, or name a .jpg for Lector to draw");
    }
  }

  private static void check(Path file) throws IOException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new InvalidShowException(
          file, "is no file that can be read; put a picture there, or delete it");
    }
    if (Files.size(file) > MOST_BYTES) {
      throw new InvalidShowException(
          file,
          "has %d bytes, and lies in every audio file; at most %d are allowed"
              .formatted(Files.size(file), MOST_BYTES));
    }
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
      if (!start.startsWith("\u00ff\u00d8\u00ff") && !start.equals("\u0089PNG")) {
        throw new InvalidShowException(file, "is neither a JPEG nor a PNG picture");
      }
    }
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
