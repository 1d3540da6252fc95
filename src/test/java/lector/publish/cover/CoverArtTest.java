package lector.publish.cover;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import lector.episode.FrameWishes;
import lector.publish.ShowFixture;
import lector.publish.show.InvalidShowException;
import lector.publish.show.Show;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoverArtTest {

  @TempDir private Path folder;

  @Test
  void drawsALargeSquareWithoutAlphaInFewBytes() throws IOException {
    Path file = CoverArt.ensure(folder, ShowFixture.show("The Sunday Papers, Read Slowly"));
    BufferedImage image = ImageIO.read(file.toFile());
    assertEquals(3000, image.getWidth());
    assertEquals(3000, image.getHeight());
    assertFalse(image.getColorModel().hasAlpha());
    assertTrue(Files.size(file) < 512 * 1024, () -> file + " is too large");
  }

  @Test
  void givesTheSameBytesForTheSameTitle() throws IOException {
    byte[] first = CoverArt.jpeg(CoverPainter.paint("Été"));
    assertArrayEquals(first, CoverArt.jpeg(CoverPainter.paint("Été")));
  }

  @Test
  void cannotDrawAPng() {
    Show show = ShowFixture.show("Papers");
    Show png =
        new Show(
            show.title(),
            show.author(),
            show.description(),
            URI.create("https://example.org/"),
            show.language(),
            show.category(),
            show.explicit(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "cover.png",
            Optional.empty(),
            Optional.empty(),
            FrameWishes.NONE);
    InvalidShowException e =
        assertThrows(InvalidShowException.class, () -> CoverArt.ensure(folder, png));
    assertTrue(e.getMessage().contains("is missing"), e.getMessage());
  }

  @Test
  void refusesAPictureThatIsNone() throws IOException {
    Path file = folder.resolve("cover.jpg");
    for (byte[] bytes : new byte[][] {{}, {1, 2, 3}, new byte[10_000_001]}) {
      Files.write(file, bytes);
      assertThrows(
          InvalidShowException.class, () -> CoverArt.ensure(folder, ShowFixture.show("Papers")));
    }
    Files.delete(file);
    Files.createDirectory(file);
    assertThrows(
        InvalidShowException.class, () -> CoverArt.ensure(folder, ShowFixture.show("Papers")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lector | Lector",
        "The Sunday Papers | The Sunday/Papers",
        "A Very Long Title for a Podcast | A Very Long/Title for a/Podcast",
      })
  void setsTitlesInLinesThatLetThemBeLarge(String title, String lines) {
    TitleSetting setting = TitleSetting.of(title, new BundledLetters(), 2480, 1020, 740);
    assertEquals(lines, String.join("/", setting.lines()));
  }

  @Test
  void bringsTheLettersOfWesternLanguages() {
    BundledLetters letters = new BundledLetters();
    assertTrue(letters.cover("Ärger im Été: žluťoučký kůň, “Ça va?” – 100 #1 & co…"));
    assertFalse(letters.cover("Новости"));
    assertTrue(letters.width("AV") < letters.width("A") + letters.width("V"), "kerned");
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void contrastsLettersWithTheirGround(Palette palette) {
    double light = luminance(palette.paper()) + 0.05;
    double dark = luminance(palette.ground()) + 0.05;
    assertTrue(light / dark >= 7, () -> palette + ": " + light / dark);
  }

  private static Iterable<Palette> palettes() {
    return Palette.all();
  }

  /** Relative luminance, as WCAG 2.2 defines it. */
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
