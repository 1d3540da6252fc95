package lector.article.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lector.article.Article;
import lector.article.Articles;
import lector.article.Block;
import lector.article.Omission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedReaderTest {

  @TempDir Path folder;

  @Test
  void readsAFeedAsOneArticleWithAHeadingAnItem() throws IOException {
    Path file = folder.resolve("feed");
    Files.writeString(
        file,
        """
        <rss version="2.0"><channel><title>The Paper</title><link>https://example.org/</link>
        <description>d</description>
        <item><title>One</title><pubDate>Mon, 23 Nov 2026 06:00:00 GMT</pubDate><description><![CDATA[
        <p>It rains.</p><p>The post One appeared first on The Paper.</p>]]></description></item>
        <item><title>Two</title><description>It snows.</description></item>
        </channel></rss>
        """);
    Article article = new Articles().read(file);
    assertEquals("The Paper", article.title());
    assertEquals("One\\n\\nIt rains.\\n\\nTwo\\n\\nIt snows.".translateEscapes(), article.text());
    assertEquals(Optional.of(LocalDate.of(2026, 11, 23)), article.date());
    assertEquals(
        List.of("One", "Two"),
        article.blocks().stream()
            .filter(Block.Heading.class::isInstance)
            .map(block -> block.texts().get(0).chars())
            .toList());
    assertTrue(
        article.omissions().stream()
            .map(Omission::text)
            .anyMatch("The post One appeared first on The Paper."::equals));
  }
}
