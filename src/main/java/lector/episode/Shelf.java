package lector.episode;

import java.net.URI;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import lector.article.Article;

/**
 * What lies in an output folder at one moment.
 *
 * @param episodes the episodes, the newest first; those of one day by the names of their folders
 * @param damaged why manifests can't be read, by the names of their folders
 * @param record the identities that episodes here have, or have had
 */
public record Shelf(
    List<Episode> episodes, Map<String, OutputException> damaged, GuidRecord record) {

  public Shelf {
    episodes = List.copyOf(episodes);
    damaged = new TreeMap<>(damaged);
  }

  /**
   * The episode that was made of this article before: from the same address, or, of an article
   * without one, from a source of the same name with enough in common. A name alone is not enough:
   * many a folder has an {@code index.md}, and all of standard input has one name.
   *
   * @param article the article
   * @param justMade folders of the episodes that this run has made; of them only one that was made
   *     of the very same bytes counts
   */
  Optional<Episode> find(Article article, Set<String> justMade) {
    Optional<URI> address = article.url().or(() -> article.source().uri());
    if (address.isPresent()) {
      return episodes.stream()
          .filter(episode -> address.equals(episode.url().or(() -> episode.source().uri())))
          .findFirst();
    }
    return episodes.stream()
        .filter(episode -> episode.url().or(() -> episode.source().uri()).isEmpty())
        .filter(episode -> episode.source().name().equals(article.source().name()))
        .map(episode -> new Likeness(episode, article))
        .filter(likeness -> likeness.isEnough(justMade.contains(likeness.episode().folder())))
        .max(Comparator.comparingDouble(Likeness::share))
        .map(Likeness::episode);
  }

  /** Whether an episode has this identity, or had it before it was removed. */
  boolean isTaken(String guid) {
    return record.isRemoved(guid)
        || episodes.stream().anyMatch(episode -> episode.guid().equals(guid));
  }

  /** A name for an episode's folder that no other episode has. */
  String freeName(String wanted, String guid) {
    Set<String> taken = new HashSet<>();
    Stream<Episode> others = episodes.stream().filter(episode -> !episode.guid().equals(guid));
    others.map(Episode::folder).forEach(taken::add);
    damaged.keySet().stream()
        .filter(folder -> !record.guid(folder).orElse(guid).equals(guid))
        .forEach(taken::add);
    String name = wanted;
    for (int i = 2; taken.contains(name); i++) {
      name = wanted + "-" + i;
    }
    return name;
  }

  /** Folders with damaged manifests that are recorded as this episode's. */
  List<String> damagedOf(String guid) {
    return damaged.keySet().stream()
        .filter(folder -> record.guid(folder).filter(guid::equals).isPresent())
        .toList();
  }
}
