package lector.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lector.article.Input;
import lector.article.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlEvidenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x.txt  | <!DOCTYPE html><p>x                                    | true
          x.txt  | <!-- saved --><html><p>x                               | true
          x.txt  | <?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html/> | true
          x.txt  | '  <HTML>'                                             | true
          x.html | One <b>bold</b> word                                   | true
          x.html | No tags at all                                         | false
          x.txt  | <p>One</p><p>Two</p>                                   | true
          x.txt  | <div>⏎  <p>One</p>⏎</div>                              | true
          x.md   | <p>One</p><p>Two</p>                                   | false
          x.txt  | <div align=center></div>⏎<p></p>⏎# Title               | false
          x.txt  | <b>Bold</b> words                                      | false
          x.txt  | <rss version='2.0'><channel/></rss>                    | false
          x.html | <?xml version='1.0'?><feed xmlns='x'/>                 | false
          x.txt  | a < b, and <p> is a tag                                | false
          """)
  void tellsPages(String name, String content, boolean isPage) {
    byte[] bytes = content.replace('⏎', '\n').getBytes(StandardCharsets.UTF_8);
    Source source = Source.of(name, Optional.empty(), bytes, Optional.empty());
    assertEquals(isPage, HtmlEvidence.suffices(new Input(source, bytes)));
  }
}
