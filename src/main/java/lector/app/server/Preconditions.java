package lector.app.server;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpDateTime;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/** Weighs what a request makes its answer depend on (RFC 9110, section 13). */
final class Preconditions {

  /** An entity tag, or the star that stands for any. */
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"[^\"]*\"|\\*");

  private final HttpFields headers;
  private final String etag;
  private final Instant modified;

  /**
   * Prepares to weigh.
   *
   * @param headers the request's
   * @param etag the entity tag of what is asked for
   * @param modified when it was last changed, in whole seconds
   */
  Preconditions(HttpFields headers, String etag, Instant modified) {
    this.headers = headers;
    this.etag = etag;
    this.modified = modified;
  }

  /** The status to answer with: 200, 304, or 412; in the order of section 13.2.2. */
  int status() {
    List<String> ifMatch = tags(HttpHeader.IF_MATCH);
    if (!ifMatch.isEmpty()) {
      if (!ifMatch.contains("*") && !(isStrong() && ifMatch.contains(etag))) {
        return 412;
      }
    } else if (isAfter(headers.get(HttpHeader.IF_UNMODIFIED_SINCE), false)) {
      return 412;
    }
    List<String> ifNoneMatch = tags(HttpHeader.IF_NONE_MATCH);
    if (!ifNoneMatch.isEmpty()) {
      boolean matches =
          ifNoneMatch.stream().anyMatch(tag -> tag.equals("*") || opaque(tag).equals(opaque(etag)));
      return matches ? 304 : 200;
    }
    return isAfter(headers.get(HttpHeader.IF_MODIFIED_SINCE), true) ? 200 : 304;
  }

  /** Whether the range that is asked for is one of this very content (section 13.1.5). */
  boolean allowsRange() {
    String ifRange = headers.get(HttpHeader.IF_RANGE);
    if (ifRange == null) {
      return true;
    }
    if (ifRange.contains("\"")) {
      return isStrong() && ifRange.strip().equals(etag);
    }
    Instant date = date(ifRange);
    return date != null && date.equals(modified);
  }

  private List<String> tags(HttpHeader header) {
    String value = String.join(",", headers.getValuesList(header));
    return TAG.matcher(value).results().map(MatchResult::group).toList();
  }

  private boolean isStrong() {
    return !etag.startsWith("W/");
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private boolean isAfter(@Nullable String header, boolean otherwise) {
    Instant date = header == null ? null : date(header);
    return date == null ? otherwise : modified.isAfter(date);
  }

  private static @Nullable Instant date(String header) {
    try {
      return HttpDateTime.parse(header).toInstant();
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }
}
