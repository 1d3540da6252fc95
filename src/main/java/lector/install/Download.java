package lector.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file to be fetched. What a client gives is used only if its hash is right.
 *
 * @param client what fetches it
 * @param file the file
 */
public record Download(PackageClient client, PackageFile file) {

  /**
   * Fetches the file, unless it was fetched before.
   *
   * @param folder where downloads go
   * @return the file, whose hash is right
   * @throws InstallException if it can't be had
   */
  Path into(Path folder) throws IOException {
    Path own = Files.createDirectories(folder.resolve(file.name()));
    Optional<Path> before = find(own);
    if (before.isPresent()) {
      return before.get();
    }
    String error = client.fetch(file, own);
    if (!error.isEmpty()) {
      throw new InstallException(file.bundle(), "can't fetch " + file.title() + ": " + error);
    }
    return find(own)
        .orElseThrow(
            () ->
                new InstallException(
                    file.bundle(),
                    "what was fetched as " + file.title() + " is not what it should be: not used"));
  }

  private Optional<Path> find(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path found : files) {
        if (sha256(found).equals(file.sha256())) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  /** The SHA-256 of a file, in lower-case hexadecimal. */
  public static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digest =
            new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      digest.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
