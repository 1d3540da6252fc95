package lector.article.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lector.article.UnreadableInputException;

/**
 * Fetches what is at an address: follows redirects, asks the site's {@code robots.txt}, tries again
 * when the server is busy, and keeps what it got to be told next time that it is still the same.
 * Safe for use by many threads.
 */
public final class Fetcher {

  /** The name that {@code robots.txt} may call Lector by. */
  private static final String AGENT = "lector";

  /** As much of a {@code robots.txt} as RFC 9309 wants to be read. */
  private static final int ROBOTS_MAX_BYTES = 500 << 10;

  private static final int NOT_MODIFIED = 304;

  private final FetchLimits limits;
  private final Failures failures;
  private final Optional<PageCache> cache;
  private final Patience http;
  private final Map<URI, Robots> robots = new ConcurrentHashMap<>();

  /**
   * A fetcher.
   *
   * @param limits how far a fetch may go
   * @param cache the folder in which pages are kept; nothing is kept without one
   */
  public Fetcher(FetchLimits limits, Optional<Path> cache) {
    this(limits, cache, time -> Thread.sleep(time.toMillis()));
  }

  Fetcher(FetchLimits limits, Optional<Path> cache, Patience.Sleeper sleeper) {
    this.limits = limits;
    this.failures = new Failures(limits);
    this.cache = cache.map(PageCache::new);
    this.http = new Patience(new Http(limits, userAgent()), sleeper);
  }

  /** What Lector calls itself: the truth, and what it is for. */
  static String userAgent() {
    String version = Fetcher.class.getPackage().getImplementationVersion();
    return "Lector/" + (version == null ? "development" : version) + " (reads articles aloud)";
  }

  /**
   * Fetches what is at an address.
   *
   * @param address as people write it: letters of all scripts may stand in it
   * @throws UnreadableInputException if it can't be had: what is wrong, and what to do
   */
  public Fetched fetch(String address) {
    URI uri = WebAddress.parse(address);
    for (int hop = 0; hop <= limits.maxRedirects(); hop++) {
      if (!robots(uri, address).allow(uri)) {
        throw new UnreadableInputException(
            address,
            "may not be fetched by programs (the site's robots.txt says so): save the page in a"
                + " browser and give the file");
      }
      Optional<Fetched> known = known(uri);
      Reply reply = get(uri, known, address);
      if (!reply.isRedirect() || reply.headers().location().isEmpty()) {
        return accept(reply, known, address);
      }
      uri = WebAddress.redirected(uri, reply.headers().location().get(), address);
    }
    throw new UnreadableInputException(
        address,
        "redirects more than " + limits.maxRedirects() + " times: give the address of the page");
  }

  private Optional<Fetched> known(URI uri) {
    return cache.flatMap(kept -> kept.find(uri));
  }

  private Reply get(URI uri, Optional<Fetched> known, String asked) {
    try {
      return http.get(uri, known, limits.maxBytes());
    } catch (IOException e) {
      throw failures.of(e, asked, uri);
    }
  }

  private Fetched accept(Reply reply, Optional<Fetched> known, String asked) {
    if (reply.status() == NOT_MODIFIED && known.isPresent()) {
      return known.get();
    }
    if (reply.status() != 200 || reply.body().length == 0) {
      throw failures.of(reply, asked);
    }
    Fetched fetched = reply.fetched();
    cache.ifPresent(kept -> kept.keep(fetched));
    return fetched;
  }

  private Robots robots(URI uri, String asked) {
    URI site = uri.resolve("/robots.txt");
    Robots known = robots.get(site);
    if (known == null) {
      known = askRobots(site, asked);
      robots.put(site, known);
    }
    return known;
  }

  /** No file, no rules; a server in trouble may have rules that it can't tell (section 2.3.1). */
  private Robots askRobots(URI site, String asked) {
    URI at = site;
    try {
      for (int hop = 0; hop <= limits.maxRedirects(); hop++) {
        Reply reply = http.get(at, Optional.empty(), ROBOTS_MAX_BYTES);
        if (reply.status() == 200) {
          return Robots.parse(reply.body(), AGENT);
        }
        if (!reply.isRedirect() || reply.headers().location().isEmpty()) {
          if (reply.status() >= 500) {
            throw failures.of(reply, asked);
          }
          return Robots.ALLOW_ALL;
        }
        at = WebAddress.redirected(at, reply.headers().location().get(), asked);
      }
      return Robots.ALLOW_ALL;
    } catch (Http.TooLargeException e) {
      return Robots.ALLOW_ALL;
    } catch (IOException e) {
      throw failures.of(e, asked, at);
    }
  }
}
