package lector.episode;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lector.article.Article;
import lector.episode.Episode.MediaFile;

/**
 * Where an episode is filed, and what makes it the same episode as one that was made before.
 *
 * @param guid its identity
 * @param folder name of its folder
 * @param date the day that it is filed under
 * @param existing the episode that it replaces, if there is one
 */
record Filing(String guid, String folder, LocalDate date, Optional<Episode> existing) {

  /**
   * Files an article. The identity is that of the episode made of it before; else the UUID of its
   * address; else that of the show's and the file's names, with the title if another article has
   * those.
   *
   * @param date the day to file it under if the article has none
   * @param justMade folders of the episodes that this run has made
   */
  static Filing of(
      Article article, LocalDate date, EpisodeStore store, ShowTags show, Set<String> justMade) {
    Optional<Episode> existing = store.find(article, justMade);
    String guid = existing.map(Episode::guid).orElseGet(() -> newGuid(article, store, show));
    LocalDate filed = article.date().or(() -> article.source().modified()).orElse(date);
    String name = store.freeName(filed + "-" + Slug.of(article.title()), guid);
    return new Filing(guid, name, filed, existing);
  }

  private static String newGuid(Article article, EpisodeStore store, ShowTags show) {
    Optional<URI> address = article.url().or(() -> article.source().uri());
    String name =
        address.map(URI::toString).orElse("lector:" + show.title() + "/" + article.source().name());
    String guid = NameUuid.of(NameUuid.URL, name).toString();
    for (int i = 1; store.has(guid); i++) {
      String longer = name + "/" + article.title() + (i == 1 ? "" : "/" + i);
      guid = NameUuid.of(NameUuid.URL, longer).toString();
    }
    return guid;
  }

  /**
   * Whether the episode that is there is the one that would be made, with all its files.
   *
   * @param output the output folder
   * @param recipe gives the hash of everything that decides what would be made
   */
  boolean isUnchanged(Path output, Supplier<String> recipe) {
    return existing
        .map(
            episode ->
                episode.recipe().equals(recipe.get())
                    && episode.folder().equals(folder)
                    && Stream.concat(episode.audio().stream(), episode.files().stream())
                        .allMatch(file -> isThere(output.resolve(folder), file)))
        .orElse(false);
  }

  private static boolean isThere(Path folder, MediaFile file) {
    try {
      return Files.size(folder.resolve(file.name())) == file.bytes();
    } catch (IOException e) {
      return false;
    }
  }

  /** Names of the folders that the episode stands in place of. */
  List<String> replaced() {
    return existing.map(Episode::folder).stream().toList();
  }
}
