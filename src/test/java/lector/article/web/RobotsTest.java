package lector.article.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {

  /** A file, its lines divided by semicolons; an address; whether it may be fetched. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '' | /a | true
          User-agent: *;Disallow: / | /a | false
          User-agent: *;Disallow: | /a | true
          User-agent: *;Disallow: /b | /a | true
          User-agent: *;Disallow: /a | /a/b?c | false
          User-agent: other;Disallow: / | /a | true
          User-agent: Lector;Disallow: /a;;User-agent: *;Disallow: / | /b | true
          User-agent: lector;User-agent: other;Disallow: /a | /a | false
          user-AGENT : * ; disallow : /a # why | /a | false
          User-agent: *;Disallow: /;Allow: /a | /a | true
          User-agent: *;Disallow: /a/b;Allow: /a | /a/b | false
          User-agent: *;Disallow: /a;Allow: /a | /a | true
          User-agent: *;Disallow: /*.pdf$ | /x/y.pdf | false
          User-agent: *;Disallow: /*.pdf$ | /x/y.pdf?z | true
          User-agent: *;Disallow: /a*c | /abbc/d | false
          User-agent: *;Disallow: /a*c$ | /abbc/d | true
          User-agent: *;Disallow: *?print | /a?print=1 | false
          nonsense;;: x;User-agent: *;Crawl-delay: 9;Disallow: /a | /a | false
          """)
  void followsTheRulesForIt(String file, String path, boolean allowed) {
    byte[] bytes = file.replace(";", "\n").getBytes(StandardCharsets.UTF_8);
    assertEquals(
        allowed, Robots.parse(bytes, "lector").allow(URI.create("https://example.org" + path)));
  }
}
