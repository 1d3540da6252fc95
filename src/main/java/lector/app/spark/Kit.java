package lector.app.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lector.episode.GuidRecord;

/**
 * All that executors need to know of a run; sent to each once.
 *
 * @param run names the run
 * @param output path of the output folder
 * @param args the command line
 * @param hasLexicon whether the first of the lexicons is the command line's
 * @param fingerprint names what in the command line and the show decides how episodes are made
 * @param today the day under which articles without one are filed
 * @param files the files of the show (its settings, cover, pronunciations), by their paths
 * @param lexicons pronunciations (W3C PLS), what wins first: the command line's, the show's
 * @param removed identities of episodes that were removed, which no other may get
 * @param limits how long and how large one article may be
 */
record Kit(
    String run,
    String output,
    List<String> args,
    boolean hasLexicon,
    String fingerprint,
    LocalDate today,
    Map<String, byte[]> files,
    List<byte[]> lexicons,
    List<String> removed,
    Limit limits)
    implements Serializable {

  Kit {
    args = List.copyOf(args);
    files = new TreeMap<>(files);
    lexicons = List.copyOf(lexicons);
    removed = List.copyOf(removed);
  }

  /** Where the run keeps what is not finished. */
  String scratch() {
    return output + "/" + Output.RUN + run;
  }

  /** Lays out the files of the show in a folder, as an output folder has them. */
  void layOut(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    List<String> lines = new ArrayList<>();
    removed.forEach(guid -> lines.add(guid + "\t-"));
    Files.write(folder.resolve(GuidRecord.FILE), lines);
  }
}
