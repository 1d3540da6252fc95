package lector.article.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Asks again, a little later each time, where that may help. */
final class Patience {

  /** Waits. */
  interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
  }

  private static final int MOST_TRIES = 3;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final int GROWTH = 4;

  /** A server that asks for more is not waited for. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  private final Http http;
  private final Sleeper sleeper;

  Patience(Http http, Sleeper sleeper) {
    this.http = http;
    this.sleeper = sleeper;
  }

  /** As {@link Http#get}, with up to two more tries when the server or the line is in trouble. */
  Reply get(URI uri, Optional<Fetched> known, int maxBytes) throws IOException {
    Duration wait = FIRST_WAIT;
    for (int tries = 1; ; tries++) {
      Duration asked = wait;
      try {
        Reply reply = http.get(uri, known, maxBytes);
        asked = retryAfter(reply).orElse(wait);
        if (tries == MOST_TRIES || !reply.isPassing() || asked.compareTo(LONGEST_WAIT) > 0) {
          return reply;
        }
      } catch (IOException e) {
        if (tries == MOST_TRIES || isFinal(e)) {
          throw e;
        }
      }
      pause(asked);
      wait = wait.multipliedBy(GROWTH);
    }
  }

  /** A time-out is final, for it has taken as long as the user wanted to wait. */
  private static boolean isFinal(IOException e) {
    return e instanceof InterruptedIOException
        || e instanceof UnknownHostException
        || e instanceof SSLException
        || e instanceof Http.TooLargeException
        || e instanceof GuardedSockets.PrivateAddressException;
  }

  /** Seconds, or a point in time by the server's own clock (RFC 9110, section 10.2.3). */
  private static Optional<Duration> retryAfter(Reply reply) {
    Optional<String> value = reply.headers().retryAfter().map(String::strip);
    try {
      if (value.isPresent() && value.get().matches("\\d{1,9}")) {
        return value.map(Long::parseLong).map(Duration::ofSeconds);
      }
      Optional<ZonedDateTime> then = value.map(Patience::httpDate);
      Optional<ZonedDateTime> now = reply.headers().date().map(Patience::httpDate);
      return then.flatMap(t -> now.map(n -> Duration.between(n, t)))
          .filter(duration -> !duration.isNegative());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static ZonedDateTime httpDate(String text) {
    return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
  }

  private void pause(Duration time) throws InterruptedIOException {
    try {
      sleeper.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for a server");
    }
  }
}
