package lector.install;

import java.io.IOException;
import java.nio.file.Path;

/** What fetches files. */
public interface PackageClient {

  /**
   * Fetches a file into a folder, under whatever name. What an earlier call has left there may be
   * gone on with.
   *
   * @return why it could not; the empty string if it did
   * @throws IOException if the folder can't be written, or the thread was interrupted
   */
  String fetch(PackageFile file, Path folder, InstallProgress progress) throws IOException;
}
