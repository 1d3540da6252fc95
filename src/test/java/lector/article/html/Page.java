package lector.article.html;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lector.article.Article;
import lector.article.Block;
import lector.article.Input;
import lector.article.Source;
import lector.article.Text;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A page of the tests. What of it is the article stands between {@code <!--g-->} and {@code
 * <!--/g-->}.
 *
 * @param name its file's name
 * @param html the page without these marks
 * @param gold the text between them
 */
record Page(String name, String html, String gold) {

  private static final Pattern GOLD = Pattern.compile("(?s)<!--g-->(.*?)<!--/g-->");

  /** All pages in the tests' resources, by name. */
  static List<Page> all() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.sorted().map(Page::read).toList();
    }
  }

  private static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(Page.class.getResource("pages")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Page read(Path file) {
    try {
      String marked = Files.readString(file);
      String gold =
          GOLD.matcher(marked)
              .results()
              .map((MatchResult match) -> text(match.group(1)))
              .collect(Collectors.joining("\n"));
      String html = marked.replace("<!--g-->", "").replace("<!--/g-->", "");
      return new Page(String.valueOf(file.getFileName()), html, gold);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a mark's element shows, without numbers of notes and links that headings have. */
  private static String text(String html) {
    Element body = Jsoup.parse(html.replace("\\n", " ")).body();
    body.select("sup.reference, .mw-editsection, .headerlink, .hash-link, .footnote-anchor")
        .remove();
    body.select(".footnote-number, button").remove();
    return body.text();
  }

  /** What Lector takes for the article's text, pictures' captions aside. */
  String extracted() {
    Source source = Source.of(name, Optional.empty(), bytes(), Optional.empty());
    Article article = new HtmlReader().read(new Input(source, bytes()));
    return article.blocks().stream()
        .filter(block -> !(block instanceof Block.Figure))
        .flatMap(block -> block.texts().stream())
        .map(Text::chars)
        .collect(Collectors.joining("\n"));
  }

  /** What Readability by itself takes for it. */
  String readable() {
    String content = new Readability4J("https://example.org/", html).parse().getContent();
    return content == null ? "" : Jsoup.parse(content).text();
  }

  byte[] bytes() {
    return html.getBytes(StandardCharsets.UTF_8);
  }
}
