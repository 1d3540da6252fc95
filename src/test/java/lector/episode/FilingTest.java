package lector.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lector.article.Article;
import lector.article.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

  @TempDir Path folder;

  private Set<String> justMade = Set.of();

  @Test
  void filesAnArticleUnderItsDateAndTitle() {
    Article article = Samples.article("---\ndate: 2024-11-01\n---\n# Why now?\n\nText.\n");
    assertEquals("2024-11-01-why-now", file(article).folder());
  }

  @Test
  void filesUnderTheDayOfTheFileElseUnderTheGivenOne() {
    Article undated = Samples.article("# Why now?\n\nText.\n");
    assertEquals(TODAY, file(undated).date());
    Source dated = new Source("a", Optional.empty(), "", Optional.of(LocalDate.of(2020, 2, 2)));
    assertEquals(LocalDate.of(2020, 2, 2), file(with(undated, dated, Optional.empty())).date());
  }

  @Test
  void namesAnArticleByItsAddress() {
    Article article = Samples.article("# T\n\nText.\n");
    Optional<URI> url = Optional.of(URI.create("https://example.org/t"));
    assertEquals(
        NameUuid.of(NameUuid.URL, "https://example.org/t").toString(),
        file(with(article, article.source(), url)).guid());
    assertNotEquals(file(article).guid(), file(with(article, article.source(), url)).guid());
  }

  @Test
  void keepsItsIdentityWhenTheShowHasGotAnotherName() throws IOException {
    Article article = Samples.article("# T\n\nText.\n");
    put(article, "first guid", "2026-05-01-t");
    Filing again = file(article);
    assertEquals("first guid", again.guid());
    assertEquals("2026-05-01-t", again.folder());
    assertEquals(List.of("2026-05-01-t"), again.replaced());
  }

  @Test
  void replacesTheFolderWhenTheTitleChanges() throws IOException {
    Article article = Samples.article("# New title\n\nText.\n");
    put(article, "guid", "2026-05-01-old-title");
    Filing again = file(article);
    assertEquals("2026-05-01-new-title", again.folder());
    assertEquals(List.of("2026-05-01-old-title"), again.replaced());
    assertFalse(again.isUnchanged(folder, () -> "recipe"));
  }

  @Test
  void numbersTheFolderOfAnotherArticleWithTheSameTitle() throws IOException {
    Article article = Samples.article("# T\n\nText.\n");
    put(with(article, Samples.source("other.md"), Optional.empty()), "other", "2026-05-01-t");
    assertEquals("2026-05-01-t-2", file(article).folder());
  }

  @Test
  void isUnchangedWhileRecipeFolderAndFilesAre() throws IOException {
    Article article = Samples.article("# T\n\nText.\n");
    put(article, "guid", "2026-05-01-t");
    assertTrue(file(article).isUnchanged(folder, () -> "recipe"));
    assertFalse(file(article).isUnchanged(folder, () -> "another recipe"));
    Files.write(folder.resolve("2026-05-01-t/a.mp3"), new byte[11]);
    assertFalse(file(article).isUnchanged(folder, () -> "recipe"));
  }

  @Test
  void keepsAnotherArticleFromAFileOfTheSameName() throws IOException {
    put(Samples.article("# T\n\nText.\n"), "first guid", "2026-05-01-a-title");
    Filing other = file(Samples.article("# Dogs\n\nAll about dogs.\n"));
    assertNotEquals("first guid", other.guid());
    assertEquals(List.of(), other.replaced());
  }

  @Test
  void replacesNothingThatThisRunHasMade() throws IOException {
    put(Samples.article("# T\n\nText.\n"), "first guid", "2026-05-01-a-title");
    Article sameTitle = Samples.article("# A title\n\nOther text.\n");
    assertEquals("first guid", file(sameTitle).guid());
    justMade = Set.of("2026-05-01-a-title");
    assertNotEquals("first guid", file(sameTitle).guid());
    assertEquals("2026-05-01-a-title-2", file(sameTitle).folder());
  }

  @Test
  void givesNoIdentityTwice() throws IOException {
    Article cats = Samples.article("# Cats\n\nAll about cats.\n");
    String guid = file(cats).guid();
    put(cats, guid, "2026-05-01-a-title");
    assertNotEquals(guid, file(Samples.article("# Dogs\n\nAll about dogs.\n")).guid());
  }

  @Test
  void staysUnderItsFirstDayWhenTheArticleIsEdited() throws IOException {
    Article article = Samples.article("# A title\n\nText.\n");
    put(article, "guid", "2026-05-01-a-title");
    Source edited =
        new Source(article.source().name(), Optional.empty(), "ab", Optional.of(TODAY.plusDays(9)));
    Filing again = file(with(article, edited, Optional.empty()));
    assertEquals(TODAY, again.date());
    assertEquals(Optional.of(TODAY.plusDays(9)), again.updated());
    assertEquals(Optional.empty(), file(article).updated());
  }

  @Test
  void givesNoIdentityOfARemovedEpisodeToAnother() throws IOException {
    Article article = Samples.article("# T\n\nText.\n");
    String guid = file(article).guid();
    GuidRecord.read(folder).remove(guid);
    assertNotEquals(guid, file(article).guid());
  }

  @Test
  void standsInThePlaceOfADamagedEpisodeOfItsIdentity() throws IOException {
    Article article = Samples.article("# T\n\nText.\n");
    put(article, file(article).guid(), "2026-05-01-old-title");
    Files.writeString(folder.resolve("2026-05-01-old-title/episode.json"), "{");
    Files.writeString(
        folder.resolve(GuidRecord.FILE), file(article).guid() + "\t2026-05-01-old-title\n");
    assertEquals(List.of("2026-05-01-old-title"), file(article).replaced());
  }

  private Filing file(Article article) {
    return Filing.of(article, TODAY, new EpisodeStore(folder).shelf(), Samples.SHOW, justMade);
  }

  private void put(Article article, String guid, String name) throws IOException {
    Path manifest = Files.createDirectory(folder.resolve(name)).resolve("episode.json");
    Json.write(Samples.episode(guid, name, TODAY, article.source()), manifest);
    Files.write(manifest.resolveSibling("a.mp3"), new byte[12]);
  }

  private static Article with(Article article, Source source, Optional<URI> url) {
    return new Article(
        source,
        article.title(),
        article.authors(),
        article.date(),
        article.language(),
        url,
        article.image(),
        article.text(),
        article.blocks(),
        article.omissions());
  }
}
