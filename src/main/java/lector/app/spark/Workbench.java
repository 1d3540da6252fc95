package lector.app.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lector.app.Ahead;
import lector.app.Studio;
import lector.app.cli.MakeLine;
import lector.episode.Hashes;
import lector.episode.ShowTags;
import lector.phoneme.PlsReader;
import lector.phoneme.UserLexicon;
import lector.publish.Show;
import lector.speech.SpeechEngine;
import lector.speech.UserFolders;
import org.jspecify.annotations.Nullable;

/**
 * What all task threads of a process share while one run works in it: the voice, loaded once; the
 * show; a folder on this machine's own disk. Safe for use by many threads.
 */
final class Workbench {

  private static @Nullable Workbench current;

  private final Kit kit;
  private final MakeLine line;
  private final Path folder;
  private final Show show;
  private final UserLexicon lexicon;
  private @Nullable Ahead<SpeechEngine> voice;

  private Workbench(Kit kit) throws IOException {
    this.kit = kit;
    this.line = MakeLine.parse(new Batch(), kit.args());
    this.folder = Files.createTempDirectory("lector-");
    kit.layOut(folder);
    this.show = Show.load(folder);
    this.lexicon = lexicon(kit.lexicons());
  }

  /** The workbench of a run; that of the run before is cleared away. */
  static synchronized Workbench of(Kit kit) throws IOException {
    Workbench found = current;
    if (found == null || !found.kit.run().equals(kit.run())) {
      clear();
      System.setProperty("java.awt.headless", "true");
      System.setProperty(
          "org.bytedeco.javacpp.cachedir", UserFolders.cache().resolve("native").toString());
      found = new Workbench(kit);
      current = found;
    }
    return found;
  }

  /** Clears away what a run left in this process. */
  static synchronized void clear() throws IOException {
    Workbench old = current;
    current = null;
    if (old != null) {
      Folders.delete(old.folder);
      if (old.voice != null) {
        old.voice.end(SpeechEngine::close);
      }
    }
  }

  Kit kit() {
    return kit;
  }

  MakeLine line() {
    return line;
  }

  /** What decides identities; the cover does not. */
  ShowTags tags() {
    return new ShowTags(show.title(), show.author(), show.baseUrl(), () -> new byte[0]);
  }

  /** All that is known of pronunciation, for one article. */
  UserLexicon lexicon(Entry entry) throws IOException {
    if (entry.lexicons().isEmpty()) {
      return lexicon;
    }
    // The command line's, what lies beside the article, the show's: what is nearer wins.
    List<byte[]> all = new ArrayList<>(kit.lexicons());
    all.addAll(kit.hasLexicon() ? 1 : 0, entry.lexicons());
    return lexicon(all);
  }

  private UserLexicon lexicon(List<byte[]> files) throws IOException {
    UserLexicon all = UserLexicon.EMPTY;
    for (byte[] bytes : files) {
      Path file = folder.resolve(Hashes.ofBytes(bytes) + ".pls");
      if (Files.notExists(file)) {
        Files.write(file, bytes);
      }
      all = all.over(PlsReader.read(file));
    }
    return all;
  }

  /** A new folder on this machine's own disk, as an output folder without episodes is. */
  Path scratch() throws IOException {
    Path scratch = Files.createTempDirectory(folder, "work-");
    kit.layOut(scratch);
    return scratch;
  }

  /** Opens a folder that {@link #scratch} gave. */
  Studio studio(Path scratch) {
    return Studio.open(scratch, voice(), line.cache());
  }

  private synchronized Ahead<SpeechEngine> voice() {
    Ahead<SpeechEngine> loaded = voice;
    if (loaded == null) {
      loaded = line.voice();
      voice = loaded;
    }
    return loaded;
  }
}
