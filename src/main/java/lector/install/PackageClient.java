package lector.install;

import java.io.IOException;
import java.nio.file.Path;

/** What fetches the files of packages. */
public interface PackageClient {

  /**
   * Fetches a file into a folder, under whatever name.
   *
   * @return why it could not; the empty string if it did
   * @throws IOException if the thread was interrupted
   */
  String fetch(PackageFile file, Path folder) throws IOException;
}
