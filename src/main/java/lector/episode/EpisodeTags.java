package lector.episode;

import java.nio.file.Path;

final class EpisodeTags {
  private EpisodeTags() {}

  static void write(Episode episode, ShowTags show, Path file) {}
}
