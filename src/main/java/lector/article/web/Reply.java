package lector.article.web;

import java.net.URI;
import java.util.Optional;

/**
 * One answer of a server.
 *
 * @param uri the address that was asked
 * @param status its status code (RFC 9110, section 15)
 * @param headers the headers that Lector looks at
 * @param body the content, unpacked; empty unless the status is 200
 */
@SuppressWarnings("ArrayRecordComponent") // never written to after
record Reply(URI uri, int status, Headers headers, byte[] body) {

  /**
   * Headers, each where the server sent it.
   *
   * @param contentType what the content is
   * @param etag its version
   * @param lastModified when it was last changed
   * @param location where it is instead
   * @param retryAfter when to ask again
   * @param date the server's clock
   */
  record Headers(
      Optional<String> contentType,
      Optional<String> etag,
      Optional<String> lastModified,
      Optional<String> location,
      Optional<String> retryAfter,
      Optional<String> date) {}

  boolean isRedirect() {
    return (status >= 301 && status <= 303) || status == 307 || status == 308;
  }

  /** Whether asking again may help: too many requests, or a server in trouble. */
  boolean isPassing() {
    return status == 429 || status == 500 || (status >= 502 && status <= 504);
  }

  Fetched fetched() {
    return new Fetched(uri, body, headers.contentType(), headers.etag(), headers.lastModified());
  }
}
