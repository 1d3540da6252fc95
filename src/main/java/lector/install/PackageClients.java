package lector.install;

import java.io.IOException;
import java.nio.file.Path;

/** Fetches each file by the client that the catalogue names. */
final class PackageClients implements PackageClient {

  private final PackageClient packages = new SystemClient();
  private final PackageClient addresses = new WebClient(time -> Thread.sleep(time.toMillis()));

  @Override
  public String fetch(PackageFile file, Path folder, InstallProgress progress) throws IOException {
    return (file.isAddress() ? addresses : packages).fetch(file, folder, progress);
  }
}
