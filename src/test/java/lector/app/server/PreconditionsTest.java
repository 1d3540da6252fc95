package lector.app.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreconditionsTest {

  private static final Instant MODIFIED = Instant.parse("2024-11-01T12:00:00Z");

  /** A tag, a header, and the status that they make (RFC 9110, section 13.2.2). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "a"   | If-None-Match: "a"                                   | 304
          "a"   | If-None-Match: W/"a"                                 | 304
          W/"a" | If-None-Match: "a"                                   | 304
          "a"   | If-None-Match: "b", "a"                              | 304
          "a"   | If-None-Match: *                                     | 304
          "a"   | If-None-Match: "b"                                   | 200
          "a"   | If-Modified-Since: Fri, 01 Nov 2024 12:00:00 GMT     | 304
          "a"   | If-Modified-Since: Fri, 01 Nov 2024 12:00:01 GMT     | 304
          "a"   | If-Modified-Since: Fri, 01 Nov 2024 11:59:59 GMT     | 200
          "a"   | If-Modified-Since: yesterday                         | 200
          "a"   | If-Match: "a"                                        | 200
          "a"   | If-Match: *                                          | 200
          "a"   | If-Match: "b"                                        | 412
          W/"a" | If-Match: W/"a"                                      | 412
          "a"   | If-Unmodified-Since: Fri, 01 Nov 2024 12:00:00 GMT   | 200
          "a"   | If-Unmodified-Since: Fri, 01 Nov 2024 11:00:00 GMT   | 412
          "a"   | If-Unmodified-Since: soon                            | 200
          """)
  void weighsPreconditions(String etag, String header, int status) {
    assertEquals(status, conditions(etag, header).status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "a"   | If-None-Match: "b"                       | true
          "a"   | If-Range: "a"                            | true
          "a"   | If-Range: "b"                            | false
          "a"   | If-Range: W/"a"                          | false
          W/"a" | If-Range: W/"a"                          | false
          "a"   | If-Range: Fri, 01 Nov 2024 12:00:00 GMT  | true
          "a"   | If-Range: Fri, 01 Nov 2024 12:00:01 GMT  | false
          "a"   | If-Range: now                            | false
          """)
  void sendsAPartOnlyOfWhatTheAskerHas(String etag, String header, boolean isAllowed) {
    assertEquals(isAllowed, conditions(etag, header).allowsRange());
  }

  /** The tag decides, where both are given (section 13.1.3). */
  @Test
  void believesTheTagMoreThanTheDate() {
    HttpFields both =
        HttpFields.build()
            .put("If-None-Match", "\"b\"")
            .put("If-Modified-Since", "Fri, 01 Nov 2024 12:00:00 GMT");
    assertEquals(200, new Preconditions(both, "\"a\"", MODIFIED).status());
  }

  private static Preconditions conditions(String etag, String header) {
    int colon = header.indexOf(": ");
    HttpFields fields =
        HttpFields.build().put(header.substring(0, colon), header.substring(colon + 2));
    return new Preconditions(fields, etag, MODIFIED);
  }
}
