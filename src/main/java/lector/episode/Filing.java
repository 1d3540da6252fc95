package lector.episode;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
   * address; else that of the show's and the file's names.
   *
   * @param date the day to file it under if the article has none
   */
  static Filing of(Article article, LocalDate date, EpisodeStore store, ShowTags show) {
    Optional<URI> address = article.url().or(() -> article.source().uri());
    Optional<Episode> existing = store.find(article.source(), address);
    String guid =
        existing
            .map(Episode::guid)
            .orElseGet(
                () ->
                    NameUuid.of(
                            NameUuid.URL,
                            address
                                .map(URI::toString)
                                .orElse("lector:" + show.title() + "/" + article.source().name()))
                        .toString());
    LocalDate filed = article.date().or(() -> article.source().modified()).orElse(date);
    String name = store.freeName(filed + "-" + Slug.of(article.title()), guid);
    return new Filing(guid, name, filed, existing);
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
