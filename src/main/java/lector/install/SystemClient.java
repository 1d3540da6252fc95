package lector.install;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Fetches files through the clients that packages are fetched with, {@code pip} and {@code npm}:
 * they know the user's proxies and mirrors.
 */
final class SystemClient implements PackageClient {

  /** The commands for a client, the first that is there is taken. */
  private static final Map<String, List<List<String>>> CLIENTS =
      Map.of(
          "pip",
          List.of(
              List.of("python3", "-m", "pip", "download", "--no-deps", "--quiet", "--dest"),
              List.of("pip", "download", "--no-deps", "--quiet", "--dest")),
          "npm",
          List.of(List.of("npm", "pack", "--silent", "--pack-destination")));

  @Override
  public String fetch(PackageFile file, Path folder) throws IOException {
    String wanted = file.name() + (file.client().equals("pip") ? "==" : "@") + file.version();
    List<String> errors = new ArrayList<>();
    for (List<String> client : CLIENTS.getOrDefault(file.client(), List.of())) {
      List<String> command = new ArrayList<>(client);
      command.add(folder.toString());
      command.add(wanted);
      String error = run(command);
      if (error.isEmpty()) {
        return "";
      }
      errors.add(error);
    }
    return String.join("; ", errors);
  }

  /** Runs a command; what it says when it fails, or nothing. */
  private static String run(List<String> command) throws IOException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      return command.get(0) + " is not installed";
    }
    try (InputStream out = process.getInputStream()) {
      process.getOutputStream().close();
      String said = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
      if (process.waitFor() == 0) {
        return "";
      }
      return command.get(0)
          + " says "
          + said.lines().reduce((first, last) -> last).orElse("nothing");
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while fetching", e);
    }
  }
}
