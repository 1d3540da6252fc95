package lector.app.server;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/**
 * A line for each request, in the Combined Log Format that web servers have in common. Tokens are
 * never in it; the name of whoever showed one is.
 */
final class AccessLog implements RequestLog {

  /** The attribute of a request that has the name of who asks. */
  static final String LISTENER = "lector.listener";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final PrintStream out;
  private final Clock clock;

  AccessLog(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public void log(Request request, Response response) {
    String line =
        "%s - %s [%s] \"%s %s %s\" %d %d \"%s\" \"%s\""
            .formatted(
                Request.getRemoteAddr(request),
                name(request),
                TIME.format(Instant.now(clock)),
                request.getMethod(),
                Paths.withoutToken(Paths.shown(request)),
                request.getConnectionMetaData().getHttpVersion(),
                response.getStatus(),
                Response.getContentBytesWritten(response),
                Paths.withoutToken(clean(request.getHeaders().get(HttpHeader.REFERER))),
                clean(request.getHeaders().get(HttpHeader.USER_AGENT)));
    synchronized (out) {
      out.println(line.replaceAll("\\p{Cntrl}", "?"));
    }
  }

  private static String name(Request request) {
    return request.getAttribute(LISTENER) instanceof String name ? name.replace(' ', '_') : "-";
  }

  private static String clean(@Nullable String value) {
    return value == null ? "-" : value.replace("\"", "%22");
  }
}
