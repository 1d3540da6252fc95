package lector.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          https://www.Example.org/a/,                      example.org/a
          http://example.org/a#top,                        example.org/a
          https://example.org/a?utm_source=rss&id=7,       example.org/a?id=7
          https://example.org/a?fbclid=x,                  example.org/a
          https://example.org/A?id=7&page=2,               example.org/A?id=7&page=2
          https://example.org,                             example.org
          feeds/local.xml,                                 feeds/local.xml
          """)
  void givesLinksToOnePageOneKey(String address, String key) {
    assertEquals(key, Addresses.key(address));
  }
}
