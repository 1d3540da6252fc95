package lector.app.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import lector.app.server.ByteRanges.ByteRange;
import org.eclipse.jetty.http.DateGenerator;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sends something that is ready: whole, in parts, or only the news that it hasn't changed. */
final class Answer {

  private static final int BUFFER_BYTES = 1 << 15;

  private final Request request;
  private final Response response;
  private final Callback callback;

  Answer(Request request, Response response, Callback callback) {
    this.request = request;
    this.response = response;
    this.callback = callback;
  }

  /** Sends it, and closes it once it is sent. */
  void send(Served served) {
    HttpFields.Mutable headers = response.getHeaders();
    headers.put(HttpHeader.ETAG, served.etag());
    headers.put(HttpHeader.LAST_MODIFIED, DateGenerator.formatDate(served.modified()));
    headers.put(HttpHeader.ACCEPT_RANGES, "bytes");
    Preconditions conditions =
        new Preconditions(request.getHeaders(), served.etag(), served.modified());
    int status = conditions.status();
    if (status != 200) {
      response.setStatus(status);
      send(InputStream.nullInputStream(), served);
      return;
    }
    Optional<List<ByteRange>> ranges =
        Optional.ofNullable(request.getHeaders().get(HttpHeader.RANGE))
            .filter(range -> request.getMethod().equals("GET") && conditions.allowsRange())
            .flatMap(range -> ByteRanges.parse(range, served.length()));
    if (ranges.isEmpty()) {
      whole(served);
    } else {
      parts(served, ranges.get());
    }
  }

  private void whole(Served served) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, served.type());
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, served.length());
    boolean isHead = request.getMethod().equals("HEAD");
    send(isHead ? InputStream.nullInputStream() : served.slice(0, served.length()), served);
  }

  private void parts(Served served, List<ByteRange> ranges) {
    HttpFields.Mutable headers = response.getHeaders();
    if (ranges.isEmpty()) {
      response.setStatus(416);
      headers.put(HttpHeader.CONTENT_RANGE, "bytes */" + served.length());
      send(InputStream.nullInputStream(), served);
    } else if (ranges.size() == 1) {
      ByteRange range = ranges.get(0);
      response.setStatus(206);
      headers.put(HttpHeader.CONTENT_TYPE, served.type());
      headers.put(HttpHeader.CONTENT_RANGE, range.of(served.length()));
      headers.put(HttpHeader.CONTENT_LENGTH, range.length());
      send(served.slice(range.first(), range.length()), served);
    } else {
      response.setStatus(206);
      multipart(served, ranges);
    }
  }

  /** Several parts, each with a head of its own (RFC 9110, section 14.6). */
  private void multipart(Served served, List<ByteRange> ranges) {
    String boundary = Token.create();
    List<InputStream> streams = new ArrayList<>();
    long length = 0;
    for (ByteRange range : ranges) {
      byte[] head =
          "\r\n--%s\r\nContent-Type: %s\r\nContent-Range: %s\r\n\r\n"
              .formatted(boundary, served.type(), range.of(served.length()))
              .getBytes(StandardCharsets.US_ASCII);
      streams.add(new ByteArrayInputStream(head));
      streams.add(served.slice(range.first(), range.length()));
      length += head.length + range.length();
    }
    byte[] end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII);
    streams.add(new ByteArrayInputStream(end));
    HttpFields.Mutable headers = response.getHeaders();
    headers.put(HttpHeader.CONTENT_TYPE, "multipart/byteranges; boundary=" + boundary);
    headers.put(HttpHeader.CONTENT_LENGTH, length + end.length);
    send(new SequenceInputStream(Collections.enumeration(streams)), served);
  }

  private void send(InputStream body, Served served) {
    ByteBufferPool.Sized pool =
        new ByteBufferPool.Sized(request.getComponents().getByteBufferPool(), false, BUFFER_BYTES);
    Content.copy(
        Content.Source.from(pool, body),
        response,
        Callback.from(
            () -> {
              close(served);
              callback.succeeded();
            },
            failure -> {
              close(served);
              callback.failed(failure);
            }));
  }

  private static void close(Served served) {
    try {
      served.close();
    } catch (IOException e) {
      // It was only read.
    }
  }

  /** Sends a text that isn't kept anywhere. */
  void send(int status, String type, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.write(true, ByteBuffer.wrap(bytes), callback);
  }

  /** Sends a page of our own. */
  void sendPage(int status, String html) {
    response.getHeaders().put("Content-Security-Policy", ContentPolicy.of(html));
    send(status, "text/html;charset=utf-8", html);
  }

  /** Says no. */
  void refuse(Refusal refusal) {
    refusal.headers().forEach(response.getHeaders()::put);
    send(refusal.status(), "text/plain;charset=utf-8", refusal.getMessage() + "\n");
  }
}
