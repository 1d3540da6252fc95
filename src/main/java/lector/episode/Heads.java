package lector.episode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;

/**
 * Episodes without what is said in them, for a run that asks for all of them again and again: a
 * manifest is read once, as long as its file stays the same. Not for several threads.
 */
final class Heads {

  private final Map<Path, Head> known = new HashMap<>();

  /**
   * The episode in a folder; its timeline has no chapters.
   *
   * @throws OutputException if its manifest can't be read
   */
  Episode read(Path episodeFolder) {
    String state = state(episodeFolder.resolve(EpisodeStore.MANIFEST));
    Head head = known.get(episodeFolder);
    if (head == null || !head.state().equals(state)) {
      head = new Head(state, EpisodeStore.read(episodeFolder).withoutChapters());
      known.put(episodeFolder, head);
    }
    return head.episode();
  }

  private static String state(Path manifest) {
    try {
      BasicFileAttributes file = Files.readAttributes(manifest, BasicFileAttributes.class);
      return file.size() + " " + file.lastModifiedTime() + " " + file.fileKey();
    } catch (IOException e) {
      throw new OutputException(manifest, e);
    }
  }

  /**
   * An episode that was read.
   *
   * @param state what tells its manifest from another one in its place
   * @param episode the episode
   */
  private record Head(String state, Episode episode) {}
}
