package lector.install;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A resource of the program that must be a file: a native library. */
public final class Unpacked {

  private Unpacked() {}

  /**
   * Unpacks a resource, unless a file of its size is at its place. Safe with several processes.
   *
   * @param resource what to unpack
   * @param place the file; its folder is made, and must be named for the resource's version
   * @return the file
   * @throws IOException if it can't be written
   */
  public static Path file(URL resource, Path place) throws IOException {
    URLConnection connection = resource.openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      if (Files.exists(place) && Files.size(place) == connection.getContentLengthLong()) {
        return place;
      }
      Files.createDirectories(place.getParent());
      Path temporary = Files.createTempFile(place.getParent(), "unpack", ".tmp");
      try {
        Files.copy(in, temporary, StandardCopyOption.REPLACE_EXISTING);
        Files.move(
            temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
      return place;
    }
  }
}
