package lector.app.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import lector.article.UnreadableInputException;
import lector.episode.OutputException;

/** A server on a free port of this machine, and ways to ask it. */
final class Running implements AutoCloseable {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  final AtomicLong nanos = new AtomicLong();
  final ByteArrayOutputStream log = new ByteArrayOutputStream();
  final List<Throwable> problems = new CopyOnWriteArrayList<>();
  final LectorServer server;

  Running(Path folder, boolean isPrivate) throws IOException {
    this(folder, isPrivate, new Maker(), Duration.ofSeconds(3));
  }

  Running(Path folder, boolean isPrivate, JobMaker maker, Duration patience) throws IOException {
    ServerSettings settings =
        new ServerSettings(
            folder,
            "127.0.0.1",
            0,
            List.of("pod.example"),
            isPrivate,
            10_000,
            patience,
            Optional.of(new PrintStream(log, true, StandardCharsets.UTF_8)),
            problems::add);
    server = LectorServer.start(settings, maker, nanos::get);
  }

  /** Makes an episode of anything but {@code bad} and {@code broken}. */
  static class Maker implements JobMaker {

    @Override
    public Made make(Submission submission, byte[] content, IntConsumer percent)
        throws InterruptedException {
      percent.accept(50);
      String text = Shelf.text(content);
      if (text.equals("bad")) {
        throw new UnreadableInputException("it", "has nothing <b>in</b> it", "add --more");
      } else if (text.equals("broken")) {
        throw new OutputException(Path.of("/secret"), "is full; choose another with --out");
      }
      return new Made(submission.title().orElse(text), "2024-11-03-made");
    }

    @Override
    public void close() {}
  }

  String owner() {
    return server.ownerToken().orElseThrow();
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + "/" + path);
  }

  /** Asks with headers, which are names and values in turn. */
  HttpResponse<byte[]> get(String path, String... headers) {
    return send(HttpRequest.newBuilder(uri(path)), headers);
  }

  HttpResponse<byte[]> head(String path) {
    return send(
        HttpRequest.newBuilder(uri(path)).method("HEAD", HttpRequest.BodyPublishers.noBody()));
  }

  HttpResponse<byte[]> post(String path, String type, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return send(request, headers);
  }

  private static HttpResponse<byte[]> send(HttpRequest.Builder request, String... headers) {
    try {
      HttpRequest.Builder with = headers.length == 0 ? request : request.headers(headers);
      return CLIENT.send(with.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(20_000);
    return socket;
  }

  /** What comes back, to the end of the connection, for bytes that no client would send. */
  String raw(String request) throws IOException {
    try (Socket socket = connect();
        InputStream in = socket.getInputStream()) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return Shelf.text(in.readAllBytes());
    }
  }

  /** The answer to a path that is sent as it stands. */
  String rawGet(String path) throws IOException {
    return raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  String logged() {
    return log.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
  }
}
