package lector.article.web;

import java.time.Duration;

/**
 * How far a fetch may go.
 *
 * @param timeout the longest that one request may take, from looking up the name to the last byte
 * @param maxMebibytes the largest content that is taken, unpacked, in mebibytes
 * @param maxRedirects how many redirects are followed
 * @param allowPrivateNetwork whether addresses of this machine and its network may be asked too
 */
public record FetchLimits(
    Duration timeout, int maxMebibytes, int maxRedirects, boolean allowPrivateNetwork) {

  /** Thirty seconds, 16 MiB, ten redirects, the public network alone. */
  public static final FetchLimits DEFAULT = new FetchLimits(Duration.ofSeconds(30), 16, 10, false);

  public FetchLimits {
    if (timeout.isNegative() || timeout.isZero() || maxMebibytes < 1 || maxRedirects < 0) {
      throw new IllegalArgumentException("limits that nothing can keep");
    }
  }

  /** The largest content in bytes. */
  int maxBytes() {
    return maxMebibytes << 20;
  }
}
