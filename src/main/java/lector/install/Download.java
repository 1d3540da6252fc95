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
   * Fetches the file, unless it was fetched before. If what was left of an earlier try does not
   * become the right file, it is fetched from its beginning.
   *
   * @param folder where it is kept, alone
   * @return the file, whose hash is right
   * @throws InstallException if it can't be had
   * @throws IOException if the folder can't be written
   */
  Path into(Path folder, InstallProgress progress) throws IOException {
    Files.createDirectories(folder);
    boolean isBegun = Folders.bytes(folder) > 0;
    Optional<Path> found = find(folder);
    if (found.isEmpty()) {
      found = fetch(folder, progress);
    }
    if (found.isEmpty() && isBegun) {
      progress.said("what was left of an earlier try is of no use: fetching it again");
      found = fetch(folder, progress);
    }
    return found.orElseThrow(
        () ->
            new InstallException(
                file.bundle(),
                "what was fetched as "
                    + file.title()
                    + " is not what it should be (its SHA-256 is another): not used"));
  }

  /** Fetches it; nothing is left of what turns out to be wrong. */
  private Optional<Path> fetch(Path folder, InstallProgress progress) throws IOException {
    String error = client.fetch(file, folder, progress);
    if (!error.isEmpty()) {
      throw new InstallException(file.bundle(), "can't fetch " + file.title() + ": " + error);
    }
    Optional<Path> found = find(folder);
    if (found.isEmpty()) {
      Folders.delete(folder);
      Files.createDirectories(folder);
    }
    return found;
  }

  private Optional<Path> find(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path found : files) {
        if (file.hasLength(Files.size(found)) && sha256(found).equals(file.sha256())) {
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
