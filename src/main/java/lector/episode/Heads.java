package lector.episode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Episodes without what is said in them, for a run that asks for all of them again and again: a
 * manifest is read once, as long as its file stays the same. The one that was written last is there
 * as a whole. Not for several threads.
 */
final class Heads {

  private final Map<Path, Head> known = new HashMap<>();
  private @Nullable Path lastFolder;
  private @Nullable Head last;

  /** Notes what a manifest holds that was just written. */
  void wrote(Path episodeFolder, Episode episode) {
    lastFolder = episodeFolder;
    last = new Head(state(episodeFolder), episode);
    known.put(episodeFolder, new Head(last.state(), episode.withoutChapters()));
  }

  /** Keeps what was written last no longer as a whole. */
  void forgetWords() {
    last = null;
  }

  /**
   * The episode in a folder, with all that is said in it.
   *
   * @throws OutputException if its manifest can't be read
   */
  Episode whole(Path episodeFolder) {
    Head written = episodeFolder.equals(lastFolder) ? last : null;
    return written != null && written.state().equals(state(episodeFolder))
        ? written.episode()
        : EpisodeStore.read(episodeFolder);
  }

  /**
   * The episode in a folder; its timeline has no chapters.
   *
   * @throws OutputException if its manifest can't be read
   */
  Episode read(Path episodeFolder) {
    String state = state(episodeFolder);
    Head head = known.get(episodeFolder);
    if (head == null || !head.state().equals(state)) {
      head = new Head(state, EpisodeStore.read(episodeFolder).withoutChapters());
      known.put(episodeFolder, head);
    }
    return head.episode();
  }

  private static String state(Path episodeFolder) {
    Path manifest = episodeFolder.resolve(EpisodeStore.MANIFEST);
    try {
      BasicFileAttributes file = Files.readAttributes(manifest, BasicFileAttributes.class);
      return file.size() + " " + file.lastModifiedTime() + " " + file.fileKey();
    } catch (IOException e) {
      throw new OutputException(manifest, e);
    }
  }

  /**
   * What a manifest holds.
   *
   * @param state what tells its manifest from another one in its place
   * @param episode the episode
   */
  private record Head(String state, Episode episode) {}
}
