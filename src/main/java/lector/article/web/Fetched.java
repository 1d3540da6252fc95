package lector.article.web;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import lector.article.Input;
import lector.article.Source;

/**
 * What a server gave.
 *
 * @param uri the address that it came from in the end, after redirects
 * @param bytes the content, unpacked; not copied, so nobody may write to it
 * @param contentType its type as the server names it, with its {@code charset} if it names one
 * @param etag its version, where the server names one (RFC 9110, section 8.8.3)
 * @param lastModified when it was last changed, as the server writes it (section 8.8.2)
 */
@SuppressWarnings("ArrayRecordComponent") // large, and never written to after
public record Fetched(
    URI uri,
    byte[] bytes,
    Optional<String> contentType,
    Optional<String> etag,
    Optional<String> lastModified) {

  /** The same as an input for {@link lector.article.Articles}. */
  public Input input() {
    return new Input(
        Source.of(name(), Optional.of(uri), bytes, lastModified.flatMap(Fetched::day)),
        bytes,
        contentType);
  }

  /** The last part of the path, else the host. */
  private String name() {
    Path last = Path.of("/" + Optional.ofNullable(uri.getRawPath()).orElse("")).getFileName();
    return last == null ? uri.getHost() : last.toString();
  }

  private static Optional<LocalDate> day(String httpDate) {
    try {
      return Optional.of(
          ZonedDateTime.parse(httpDate, DateTimeFormatter.RFC_1123_DATE_TIME)
              .withZoneSameInstant(ZoneOffset.UTC)
              .toLocalDate());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
