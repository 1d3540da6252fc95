package lector.article.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          OPS/nav.xhtml,     text/1.xhtml,        OPS/text/1.xhtml, ''
          OPS/text/1.xhtml,  ../notes.xhtml#n%201,OPS/notes.xhtml,  n 1
          OPS/text/1.xhtml,  #here,               OPS/text/1.xhtml, here
          nav.xhtml,         ../../etc/passwd,    etc/passwd,       ''
          OPS/nav.xhtml,     /a+b%2F..%2Fc.xhtml, c.xhtml,          ''
          OPS/nav.xhtml,     100%.xhtml,          OPS/100%.xhtml,   ''
          """)
  void staysInTheArchive(String from, String reference, String part, String fragment) {
    assertEquals(new Place(part, fragment), Place.of(from, reference));
  }
}
