package lector.publish.feed;

import java.util.Set;
import lector.episode.Episode;
import lector.episode.Episode.MediaFile;

/** The audio file that the feed offers and the page plays. */
public final class Enclosure {

  /** What Apple Podcasts takes, of what there is; every browser plays it too. */
  private static final Set<String> TYPES = Set.of("audio/mpeg", "audio/x-m4a");

  private Enclosure() {}

  /** The first file of a kind that every player knows, else the first. */
  public static MediaFile of(Episode episode) {
    return episode.audio().stream()
        .filter(file -> TYPES.contains(file.type()))
        .findFirst()
        .orElse(episode.audio().get(0));
  }
}
