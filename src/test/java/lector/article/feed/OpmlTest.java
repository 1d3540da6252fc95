package lector.article.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import lector.article.Input;
import lector.article.Source;
import lector.article.UnreadableInputException;
import org.junit.jupiter.api.Test;

class OpmlTest {

  private static List<Opml.Entry> read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Opml.read(
        new Input(Source.of("list", Optional.empty(), bytes, Optional.empty()), bytes), "list");
  }

  @Test
  void readsFeedsInFoldersOnceEach() {
    assertEquals(
        List.of(
            new Opml.Entry("https://example.org/?a=1&b=2", "One & only"),
            new Opml.Entry("https://example.org/two", "")),
        read(
            """
            <?xml version="1.0"?><opml version="2.0"><body><outline text="News">
            <outline text="One &amp; only" xmlUrl="https://example.org/?a=1&b=2"/>
            <outline xmlUrl="https://example.org/two"/><outline text="no feed"/></outline>
            <outline text="One &amp; only" xmlUrl="https://example.org/?a=1&b=2"/></body></opml>
            """));
  }

  @Test
  void saysThatAListIsNone() {
    assertThrows(UnreadableInputException.class, () -> read("<html>no</html>"));
    assertThrows(UnreadableInputException.class, () -> read(""));
  }
}
