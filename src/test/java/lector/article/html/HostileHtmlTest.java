package lector.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lector.article.Article;
import lector.article.Block;
import lector.article.Input;
import lector.article.Source;
import lector.article.Text;
import lector.article.UnreadableInputException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever a page holds, it is read in bounded time and without a defect. */
class HostileHtmlTest {

  private static final List<String> SCRAPS =
      List.of(
          "<div>",
          "</div>",
          "<p>",
          "</p>",
          "<br>",
          "<table>",
          "<tr>",
          "<td>",
          "</table>",
          "<ul>",
          "<li>",
          "</ul>",
          "<a href='#fn1'>",
          "</a>",
          "<h2>",
          "</h2>",
          "<pre>",
          "</pre>",
          "<math>",
          "</math>",
          "<script>",
          "</script>",
          "<b",
          ">",
          "'",
          "\"",
          "&#0;",
          "&#x110000;",
          "&amp",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<svg>",
          "<template>",
          "</body>",
          "<frameset>",
          "<figure>",
          "<img alt='$x$' src=x>",
          "<aside class=comments>",
          "<li id=fn1>",
          "\u0000",
          "<form>",
          "<select><option>",
          "<article>",
          "<main>",
          "<blockquote>",
          "<dl><dt>",
          "</html>",
          "The boat was called Patience, which should have been a warning to us all.",
          "word ");

  private static Article read(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return new HtmlReader()
        .read(new Input(Source.of("x.html", Optional.empty(), bytes, Optional.empty()), bytes));
  }

  private static String texts(Article article) {
    return article.blocks().stream()
        .flatMap(block -> block.texts().stream())
        .filter(text -> !text.isBlank())
        .map(Text::chars)
        .collect(Collectors.joining("\n\n"));
  }

  @Property(tries = 150)
  void readsAnySoupOfTags(@ForAll("scraps") @Size(max = 80) List<String> scraps) {
    Article article = read(String.join("", scraps));
    assertEquals(article.text(), texts(article));
  }

  @Provide
  Arbitrary<List<String>> scraps() {
    return Arbitraries.of(SCRAPS).list();
  }

  @Property(tries = 60)
  void keepsEveryParagraph(@ForAll("paragraphs") @Size(min = 1, max = 12) List<String> paragraphs) {
    String html =
        paragraphs.stream().map(p -> "<p>" + p + "</p>").collect(Collectors.joining("<hr>"));
    assertEquals(
        String.join("\n\n", paragraphs.stream().distinct().toList()), read("<div>" + html).text());
  }

  @Provide
  Arbitrary<List<String>> paragraphs() {
    Arbitrary<String> words =
        Arbitraries.strings().withCharRange('a', 'z').ofMinLength(3).ofMaxLength(9);
    return words
        .list()
        .ofMinSize(25)
        .ofMaxSize(40)
        .map(list -> String.join(" ", list) + ".")
        .list();
  }

  @Property(tries = 60)
  void readsAnyBytes(@ForAll byte[] bytes) {
    Source source = Source.of("x.html", Optional.empty(), bytes, Optional.empty());
    Article article = new HtmlReader().read(new Input(source, bytes));
    assertEquals(article.text(), texts(article));
  }

  @Example
  void readsDeepNesting() {
    String text = "The boat was called Patience, which should have been a warning to us all.";
    for (String tag :
        List.of("div", "b", "blockquote", "ul><li", "table><tr><td", "font", "math")) {
      String open = "<" + tag + ">";
      assertTrue(read(open.repeat(1_000) + text).text().contains(tag.equals("math") ? "" : text));
    }
  }

  @Example
  void refusesMoreTagsThanAPageHas() {
    UnreadableInputException e =
        assertThrows(UnreadableInputException.class, () -> read("<div>".repeat(2_000_000)));
    assertTrue(e.getMessage().contains("tags"), e.getMessage());
  }

  @Example
  void readsAGiganticTable() {
    String row = "<tr>" + "<td>7</td>".repeat(20) + "</tr>";
    assertTrue(
        read("<p>A table.</p><table>" + row.repeat(1_000) + "</table>").text().length() > 1000);
  }

  @Example
  void readsLinesThatPatternsCouldTripOver() {
    for (String line :
        List.of("by ", "read more ", "a".repeat(9), "share on ", "- ", "photo: ", "\\")) {
      read("<p>" + line.repeat(5_000) + "</p><p>" + line.repeat(25) + "</p>");
    }
    read("<!--" + "-".repeat(200_000));
    read("<p>" + "[".repeat(100_000) + "<a href='#fn1'>" + "1".repeat(100_000) + "</a>");
  }

  @Example
  void holdsNoBlockOfScript() {
    Article article =
        read(
            "<p>The boat was <script>alert(1)</script>called <svg onload=alert(1)>x</svg>Patience"
                + "<img src=x onerror=alert(1)>.</p><iframe src='javascript:alert(1)'>y</iframe>");
    assertEquals("The boat was called Patience.", article.text());
    assertTrue(article.blocks().stream().allMatch(Block.Paragraph.class::isInstance));
  }
}
