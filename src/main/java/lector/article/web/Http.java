package lector.article.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import lector.article.web.Reply.Headers;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * One question, one answer: no redirect is followed, nothing is asked twice.
 *
 * <p>OkHttp, because the JDK's client has no place to look at an address between its resolution and
 * the connection. No proxy is used: a proxy would resolve names out of sight.
 */
final class Http {

  /** A content that is larger than the limit. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static final String ACCEPT =
      "text/html,application/xhtml+xml,application/epub+zip,application/pdf,application/rss+xml,"
          + "application/atom+xml,text/*;q=0.9,*/*;q=0.5";

  private final OkHttpClient client;
  private final String userAgent;

  Http(FetchLimits limits, String userAgent) {
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            // A server of HTTP/1.0 closes what OkHttp would keep for the next question.
            .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
            .proxy(Proxy.NO_PROXY)
            .connectTimeout(limits.timeout())
            .readTimeout(limits.timeout())
            .callTimeout(limits.timeout());
    if (!limits.allowPrivateNetwork()) {
      builder.socketFactory(new GuardedSockets());
    }
    this.client = builder.build();
    this.userAgent = userAgent;
  }

  /**
   * Asks for what is at an address.
   *
   * @param known what was fetched from there before, to be told if it is still the same
   * @param maxBytes the largest content that is taken, unpacked
   */
  Reply get(URI uri, Optional<Fetched> known, int maxBytes) throws IOException {
    Request.Builder request =
        new Request.Builder()
            .url(uri.toString())
            .header("User-Agent", userAgent)
            .header("Accept", ACCEPT)
            .header("Accept-Language", "en, *;q=0.5")
            .header("Accept-Encoding", Unpacking.ACCEPTED);
    known.flatMap(Fetched::etag).ifPresent(tag -> request.header("If-None-Match", tag));
    known.flatMap(Fetched::lastModified).ifPresent(day -> request.header("If-Modified-Since", day));
    try (Response response = client.newCall(request.build()).execute()) {
      byte[] body = response.code() == 200 ? body(response, maxBytes) : new byte[0];
      return new Reply(uri, response.code(), headers(response), body);
    }
  }

  private static byte[] body(Response response, int maxBytes) throws IOException {
    String encodings = String.join(",", response.headers("Content-Encoding"));
    try (InputStream in = Unpacking.unpack(response.body().byteStream(), encodings)) {
      byte[] bytes = in.readNBytes(maxBytes + 1);
      if (bytes.length > maxBytes) {
        throw new TooLargeException();
      }
      return bytes;
    }
  }

  private static Headers headers(Response response) {
    return new Headers(
        Optional.ofNullable(response.header("Content-Type")),
        Optional.ofNullable(response.header("ETag")),
        Optional.ofNullable(response.header("Last-Modified")),
        Optional.ofNullable(response.header("Location")),
        Optional.ofNullable(response.header("Retry-After")),
        Optional.ofNullable(response.header("Date")));
  }
}
