package lector.speech.install;

import java.io.IOException;
import java.nio.file.Path;

/** Fetches each file by the client that the catalogue names. */
final class Sources implements Source {

  private final Source packages = new SystemClient();
  private final Source addresses = new WebSource(time -> Thread.sleep(time.toMillis()));

  @Override
  public String fetch(SourceFile file, Path folder, InstallProgress progress) throws IOException {
    return (file.isAddress() ? addresses : packages).fetch(file, folder, progress);
  }
}
