package lector.app.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lector.app.Ahead;
import lector.app.JavaSettings;
import lector.app.Studio;
import lector.app.cli.MakeLine;
import lector.episode.Hashes;
import lector.episode.ShowTags;
import lector.phoneme.PlsReader;
import lector.phoneme.UserLexicon;
import lector.publish.show.Show;
import lector.publish.write.AtomicFile;
import lector.speech.SpeechEngine;
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
  private @Nullable Ahead<SpeechEngine> voice;

  private Workbench(Kit kit) throws IOException {
    this.kit = kit;
    this.folder = Files.createTempDirectory("lector-");
    this.line = MakeLine.parse(new Batch(), kit.args(folder));
    kit.layOut(folder);
    this.show = Show.load(folder);
  }

  /** The workbench of a run; that of the run before is cleared away. */
  static synchronized Workbench of(Kit kit) throws IOException {
    Workbench found = current;
    if (found == null || !found.kit.run().equals(kit.run())) {
      clear();
      JavaSettings.apply();
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

  /** All that is known of pronunciation, for one article: what is nearer to it wins. */
  UserLexicon lexicon(Entry entry) throws IOException {
    UserLexicon all = line.lexicon();
    for (byte[] bytes : entry.lexicons()) {
      Path file = folder.resolve(Hashes.ofBytes(bytes) + ".pls");
      if (Files.notExists(file)) {
        AtomicFile.write(file, bytes);
      }
      all = all.over(PlsReader.read(file));
    }
    return all.over(show.lexicon().map(PlsReader::read).orElse(UserLexicon.EMPTY));
  }

  /** A new folder on this machine's own disk, as an output folder without episodes is. */
  Path scratch() throws IOException {
    Path scratch = Files.createTempDirectory(folder, "work-");
    kit.layOut(scratch);
    return scratch;
  }

  /** Opens a folder that {@link #scratch} gave. */
  Studio studio(Path scratch) {
    return line.studio(scratch, voice());
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
