package lector.app.server;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How a folder is served.
 *
 * @param folder the output folder
 * @param host the address to listen at, such as {@code 127.0.0.1} or {@code 0.0.0.0}
 * @param port the port to listen at; 0 for any that is free
 * @param allowedHosts names, beside this machine's own, under which the server may be reached
 * @param isPrivate whether only listeners with a token are let in
 * @param maxUploadBytes the largest article that is taken in
 * @param idleTimeout how long a connection may be silent, and how long a request's head may take
 * @param accessLog where a line goes for each request
 * @param problems hears what goes wrong in the server, of which no asker is told more
 */
public record ServerSettings(
    Path folder,
    String host,
    int port,
    List<String> allowedHosts,
    boolean isPrivate,
    int maxUploadBytes,
    Duration idleTimeout,
    Optional<PrintStream> accessLog,
    Consumer<Throwable> problems) {

  public ServerSettings {
    allowedHosts = List.copyOf(allowedHosts);
  }
}
