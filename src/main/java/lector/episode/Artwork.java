package lector.episode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import lector.audio.Picture;

/** The picture that an article brings along, such as a book's cover. */
final class Artwork {

  private static final Pattern DATA = Pattern.compile("data:(image/(?:jpeg|png));base64,(.*)");

  private Artwork() {}

  /**
   * The picture in an address.
   *
   * @param image address of an article's image; only a {@code data:} address (RFC 2397) holds one
   * @return the picture, if there is one that can be shown
   */
  static Optional<Picture> of(Optional<URI> image) {
    return image
        .map(URI::toString)
        .map(DATA::matcher)
        .filter(Matcher::matches)
        .flatMap(Artwork::of);
  }

  private static Optional<Picture> of(Matcher data) {
    try {
      byte[] bytes = Base64.getDecoder().decode(data.group(2));
      boolean isShown = ImageIO.read(new ByteArrayInputStream(bytes)) != null;
      return isShown ? Optional.of(new Picture(data.group(1), bytes)) : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
