package lector.article;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where an article came from.
 *
 * @param name the file's name without its folder, or {@code standard input}
 * @param uri the address that it was read from, when it came from the web
 * @param sha256 hash of the bytes that were read, in lower-case hexadecimal
 * @param modified the day on which the file was last changed (UTC), where that is known
 */
public record Source(String name, Optional<URI> uri, String sha256, Optional<LocalDate> modified) {

  /** The source of some bytes, which are hashed. */
  public static Source of(
      String name, Optional<URI> uri, byte[] bytes, Optional<LocalDate> modified) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Source(name, uri, HexFormat.of().formatHex(hash), modified);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
