package lector.app.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Counts failed attempts by address: a few are anyone's, more are a guesser's. An address may fail
 * {@value #MOST} times, and once more for every {@value #SECONDS_EACH} seconds that pass. Safe for
 * use by many threads.
 */
final class Throttle {

  static final int MOST = 10;
  static final int SECONDS_EACH = 6;

  private static final int MOST_ADDRESSES = 10_000;
  private static final long NANOS_EACH = TimeUnit.SECONDS.toNanos(SECONDS_EACH);

  private final LongSupplier nanoTime;

  /** When the failures of each address will be forgotten; the address that failed last is last. */
  private final Map<String, Long> forgottenAt =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  /**
   * Creates a throttle.
   *
   * @param nanoTime the clock, as of {@link System#nanoTime}
   */
  Throttle(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /**
   * An attempt has failed.
   *
   * @return whether the address has failed too often
   */
  synchronized boolean fail(String address) {
    long now = nanoTime.getAsLong();
    String network = network(address);
    long from = Math.max(0, forgottenAt.getOrDefault(network, now) - now);
    boolean isTooOften = from + NANOS_EACH > MOST * NANOS_EACH;
    if (!isTooOften) {
      forgottenAt.put(network, now + from + NANOS_EACH);
    }
    return isTooOften;
  }

  /** Whoever has an IPv6 address has the 2^64 beside it too. */
  private static String network(String address) {
    String[] groups = address.replaceAll("[\\[\\]]", "").split(":", -1);
    return groups.length < 5
        ? address
        : String.join(":", groups[0], groups[1], groups[2], groups[3]);
  }
}
