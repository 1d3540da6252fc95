package lector.episode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import lector.audio.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArtworkTest {

  @Test
  void takesThePictureThatAnAddressHolds() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(2, 3, BufferedImage.TYPE_INT_RGB), "png", png);
    String data = Base64.getEncoder().encodeToString(png.toByteArray());
    Picture picture =
        Artwork.of(Optional.of(URI.create("data:image/png;base64," + data))).orElseThrow();
    assertEquals("image/png", picture.mediaType());
    assertArrayEquals(png.toByteArray(), picture.bytes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a.png",
        "data:image/png;base64,AAAA",
        "data:image/svg+xml;base64,PHN2Zy8+"
      })
  void takesNothingElse(String address) {
    assertTrue(Artwork.of(Optional.of(URI.create(address))).isEmpty());
  }
}
