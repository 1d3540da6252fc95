package lector.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * One try to fetch a file, or what is missing of it (RFC 9110, section 14). Redirects are followed,
 * but not from a secure connection to one that isn't. Proxies are those of Java's own settings.
 */
final class Transfer {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(20);
  private static final Duration SILENCE = Duration.ofSeconds(60);
  private static final int BUFFER_BYTES = 1 << 16;

  private static final int OK = 200;
  private static final int PARTIAL_CONTENT = 206;
  private static final int REQUEST_TIMEOUT = 408;
  private static final int RANGE_NOT_SATISFIABLE = 416;
  private static final int TOO_MANY_REQUESTS = 429;

  /** Section 14.4: the range that follows, and the length of the whole. */
  private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d{1,18})-\\d+/(\\d+|\\*)");

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .followSslRedirects(false)
          .connectTimeout(CONNECT_TIMEOUT)
          .readTimeout(SILENCE)
          .build();

  /**
   * Fetches what is missing of a file. Afterwards it has the length that it should have.
   *
   * @throws TransferException if the server or the line did not give it
   * @throws IOException if it can't be written
   */
  void run(PackageFile file, PartialFile part, InstallProgress progress)
      throws TransferException, IOException {
    if (part.bytes() > file.bytes()) {
      part.restart(Optional.empty());
    }
    if (part.bytes() == file.bytes()) {
      return;
    }
    try (Response response = ask(file, part)) {
      receive(response, file, part);
      copy(response.body().byteStream(), file, part, progress);
    }
    if (part.bytes() < file.bytes()) {
      throw new TransferException("the connection ended early", false);
    }
  }

  private Response ask(PackageFile file, PartialFile part) throws TransferException, IOException {
    Request.Builder request =
        new Request.Builder()
            .url(file.name())
            .header("User-Agent", "Lector")
            .header("Accept-Encoding", "identity");
    long have = part.bytes();
    if (have > 0) {
      request.header("Range", "bytes=" + have + "-");
      part.mark().ifPresent(mark -> request.header("If-Range", mark));
    }
    try {
      return client.newCall(request.build()).execute();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** Sees that what follows is what is missing, or all of it. */
  private static void receive(Response response, PackageFile file, PartialFile part)
      throws TransferException, IOException {
    int status = response.code();
    if (status == OK) {
      requireLength(response.body().contentLength(), file);
      part.restart(mark(response));
    } else if (status == PARTIAL_CONTENT) {
      Matcher range = CONTENT_RANGE.matcher(response.header("Content-Range", ""));
      if (!range.matches() || Long.parseLong(range.group(1)) != part.bytes()) {
        part.restart(Optional.empty());
        throw new TransferException("the server sent another part than was asked for", false);
      }
      requireLength(range.group(2).equals("*") ? -1 : Long.parseLong(range.group(2)), file);
    } else if (status == RANGE_NOT_SATISFIABLE) {
      part.restart(Optional.empty());
      throw new TransferException("the server has no more than was fetched", false);
    } else {
      boolean isPassing = status >= 500 || status == TOO_MANY_REQUESTS || status == REQUEST_TIMEOUT;
      throw new TransferException("the server says " + status, !isPassing);
    }
  }

  private static void requireLength(long length, PackageFile file) throws TransferException {
    if (length >= 0 && length != file.bytes()) {
      throw new TransferException(
          "it is " + length + " bytes long there, and should be " + file.bytes(), true);
    }
  }

  /** A strong validator: a weak one does not promise the same bytes (section 13.1.5). */
  private static Optional<String> mark(Response response) {
    return Optional.ofNullable(response.header("ETag")).filter(tag -> !tag.startsWith("W/"));
  }

  private static void copy(
      InputStream in, PackageFile file, PartialFile part, InstallProgress progress)
      throws TransferException, IOException {
    long bytes = part.bytes();
    byte[] buffer = new byte[BUFFER_BYTES];
    try (OutputStream out = part.append()) {
      for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
        bytes += read;
        if (bytes > file.bytes()) {
          throw new TransferException("it is longer than " + file.bytes() + " bytes", true);
        }
        out.write(buffer, 0, read);
        progress.fetched(bytes, file.bytes());
      }
    }
  }

  private static int read(InputStream in, byte[] buffer) throws TransferException {
    try {
      return in.read(buffer);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private static TransferException broken(IOException e) {
    if (Thread.currentThread().isInterrupted()) {
      return new TransferException("interrupted", true);
    } else if (e instanceof UnknownHostException) {
      return new TransferException("there is no server of that name, or no network", true);
    } else if (e instanceof SSLHandshakeException || e instanceof SSLPeerUnverifiedException) {
      return new TransferException(
          "the connection can't be trusted (" + e.getMessage() + ")", true);
    }
    return new TransferException("the connection broke (" + e.getMessage() + ")", false);
  }
}
