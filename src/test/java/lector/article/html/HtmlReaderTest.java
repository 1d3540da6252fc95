package lector.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import lector.article.Article;
import lector.article.Block;
import lector.article.Input;
import lector.article.Omission;
import lector.article.Reading;
import lector.article.Source;
import lector.article.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {

  private static final String OPENING =
      "<p>The boat was called Patience, which should have been a warning to us all that summer.</p>";
  private static final String OPENED =
      "p The boat was called Patience, which should have been a warning to us all that summer.";

  private static Article read(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return new HtmlReader()
        .read(new Input(Source.of("x.html", Optional.empty(), bytes, Optional.empty()), bytes));
  }

  /** Markup after an opening paragraph, and the blocks that come of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <h2>Sails</h2><p>They were new.</p> | h2 Sails⏎p They were new.
          <ul><li>One<ul><li>Two</ul><li>Three</ul> | list [p One list [p Two]] [p Three]
          <ol start=4><li>Four<li>Five</ol> | list from 4 [p Four] [p Five]
          <blockquote><p>Row!</p></blockquote> | quote [p Row!]
          <pre><code class='language-c'>int a;<br>int b;</code></pre> | code c int a;⏎int b;
          <div>One<br><br>Two<br>three</div> | p One⏎p Two three
          <a><div>In a link</div></a> | p In a link
          <p>She said <q>no</q>.</p> | p She said “no”.
          <dl><dt>Bow</dt><dd>The front.</dd></dl> | p Bow⏎p The front.
          <p>Before</p><hr><p>after it all.</p> | p Before⏎break⏎p after it all.
          <figure><img src=https://e.org/a.png alt=A><figcaption>A mast</figcaption></figure>. | figure https://e.org/a.png A mast⏎p .
          <table><tr><th>Part<th>Age<tr><td>Hull<td>40</table> | table Part ¦ Age[Hull ¦ 40]
          <table><tr><td><p>Only for looks.</p></table> | p Only for looks.
          <p>Speed <math alttext='v'><mi>v</mi></math> and <math alttext='x^2'></math>.</p> | p Speed v and x².
          <math display=block alttext='\\frac{a}{b}'></math> | code math \\frac{a}{b}
          <script type='math/tex; mode=display'>\\sum_i x_i</script> | code math \\sum_i x_i
          <p>日本<ruby>語<rt>ご</rt></ruby>です。</p> | p 日本語です。
          <p>H<sub>2</sub>O and <b>b</b>old</p> | p H2O and bold
          <table><tr><td>1<td><pre>x = 1</pre></table> | p 1⏎code  x = 1
          """)
  void keepsTheStructure(String html, String blocks) {
    String outline = Reading.outline(read(OPENING + html)).replace(" | ", " ¦ ");
    assertEquals(OPENED + "\n" + blocks.replace("⏎", "\n"), outline.replace("⏎", "\n"));
  }

  @Test
  void readsNotesWhereTheyAreReferredTo() {
    Article article =
        read(
            OPENING
                + "<p>It leaked.<sup><a href='#fn1' id='r1'>1</a></sup></p><ol><li id='fn1'>At the"
                + " bow. <a href='#r1'>↩</a></li></ol>");
    assertEquals(OPENED + "\np It leaked.\nnote fn1 [p At the bow.]", Reading.outline(article));
    Text leaked = article.blocks().get(1).texts().get(0);
    assertEquals(new Text.Mark(Text.Mark.Kind.NOTE, 10, 10, "fn1"), leaked.marks().get(0));
  }

  @Test
  void marksLinksAndEmphasis() {
    Article article =
        read(OPENING + "<p>See <a href='https://e.org/'>the <em>old</em> map</a>.</p>");
    assertEquals(
        List.of(
            new Text.Mark(Text.Mark.Kind.LINK, 4, 15, "https://e.org/"),
            new Text.Mark(Text.Mark.Kind.EMPHASIS, 8, 11, "")),
        article.blocks().get(1).texts().get(0).marks());
  }

  @Test
  void namesWhatItLeavesOut() {
    List<Omission> omissions =
        read("<nav><a href=a>Home</a></nav><div class=cookie-notice>We use cookies.</div>"
                + OPENING
                + "<div class=share-bar>Tweet</div><p>Advertisement</p>"
                + "<p>Nobody bailed. We only looked at the water as it rose to the seats.</p>")
            .omissions();
    assertEquals(
        List.of(
            "navigation: Home",
            "a cookie notice: We use cookies.",
            "share buttons: Tweet",
            "advertising: Advertisement"),
        omissions.stream().map(o -> o.reason() + ": " + o.text()).toList());
  }

  @Test
  void keepsWhatOnlyHasANameLikeFurniture() {
    Article article =
        read("<div class='sidebar newsletter comments'>" + OPENING.repeat(1) + "</div>");
    assertEquals(OPENED, Reading.outline(article));
  }

  @Test
  void saysEachPlaceOfTheTextOnce() {
    Article article = read(OPENING + "<ul><li>One</ul><table><tr><th>A<th>B<tr><td>1<td>2</table>");
    for (Block block : article.blocks()) {
      for (Text text : block.texts()) {
        assertEquals(text.chars(), article.text().substring(text.start(), text.end()));
      }
    }
    assertTrue(article.text().startsWith("The boat"));
  }
}
