package lector.episode;

import java.io.IOException;
import java.net.URI;
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
 * @param updated the day of the last edit of its article since it was first made
 * @param existing the episode that it replaces, if there is one
 * @param replaced names of the folders that it stands in place of
 */
record Filing(
    String guid,
    String folder,
    LocalDate date,
    Optional<LocalDate> updated,
    Optional<Episode> existing,
    List<String> replaced) {

  Filing {
    replaced = List.copyOf(replaced);
  }

  /**
   * Files an article. The identity is that of the episode made of it before; else the UUID of its
   * address; else that of the show's and the file's names, with the title if another article has
   * those. An article that does not say its day stays under the day that it was first filed under,
   * whenever it is edited.
   *
   * @param date the day to file it under if the article has none
   * @param justMade folders of the episodes that this run has made
   */
  static Filing of(
      Article article, LocalDate date, Shelf shelf, ShowTags show, Set<String> justMade) {
    Optional<Episode> existing = shelf.find(article, justMade);
    String guid = existing.map(Episode::guid).orElseGet(() -> newGuid(article, shelf, show));
    LocalDate today = article.source().modified().orElse(date);
    LocalDate filed = article.date().or(() -> existing.map(Episode::date)).orElse(today);
    String name = shelf.freeName(filed + "-" + Slug.of(article.title()), guid);
    List<String> replaced =
        Stream.concat(existing.map(Episode::folder).stream(), shelf.damagedOf(guid).stream())
            .toList();
    Optional<LocalDate> updated = existing.flatMap(old -> updated(old, article, today));
    return new Filing(guid, name, filed, updated, existing, replaced);
  }

  private static Optional<LocalDate> updated(Episode old, Article article, LocalDate today) {
    if (old.source().sha256().equals(article.source().sha256())) {
      return old.updated();
    }
    return Optional.of(today.isBefore(old.date()) ? old.date() : today);
  }

  private static String newGuid(Article article, Shelf shelf, ShowTags show) {
    Optional<URI> address = article.url().or(() -> article.source().uri());
    String name =
        address.map(URI::toString).orElse("lector:" + show.title() + "/" + article.source().name());
    String guid = NameUuid.of(NameUuid.URL, name).toString();
    for (int i = 1; shelf.isTaken(guid); i++) {
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
      return Hashes.ofFile(folder.resolve(file.name())).equals(file.sha256());
    } catch (IOException e) {
      return false;
    }
  }
}
