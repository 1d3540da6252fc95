package lector.speech.install;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Unpacks the archives that npm gives, by the {@code tar} that every system has. */
final class Archives {

  private Archives() {}

  /**
   * Unpacks the files of one folder of an archive.
   *
   * @param archive a compressed tar file
   * @param inside the folder in it, of two parts
   * @param folder where the files go
   */
  static void untar(Path archive, String inside, Path folder) throws IOException {
    Process tar =
        new ProcessBuilder(
                List.of(
                    "tar",
                    "-xzf",
                    archive.toAbsolutePath().toString(),
                    "-C",
                    folder.toAbsolutePath().toString(),
                    "--strip-components=2",
                    inside))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (tar.waitFor() != 0) {
        throw new IOException("tar can't unpack " + archive);
      }
    } catch (InterruptedException e) {
      tar.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while unpacking", e);
    }
  }
}
