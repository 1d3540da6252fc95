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
 * @param fingerprint names what in the command line and the show decides how episodes are made
 * @param today the day under which articles without one are filed
 * @param files the files of the show (its settings, cover, pronunciations, sounds), by their paths
 * @param named the files that options name
 * @param removed identities of episodes that were removed, which no other may get
 * @param limits how long and how large one article may be
 */
record Kit(
    String run,
    String output,
    List<String> args,
    String fingerprint,
    LocalDate today,
    Map<String, byte[]> files,
    List<Named> named,
    List<String> removed,
    Limit limits)
    implements Serializable {

  Kit {
    args = List.copyOf(args);
    files = new TreeMap<>(files);
    named = List.copyOf(named);
    removed = List.copyOf(removed);
  }

  /** Where the run keeps what is not finished. */
  String scratch() {
    return output + "/" + Output.RUN + run;
  }

  /**
   * A file that an option names.
   *
   * @param option the option
   * @param name the file's name
   * @param content what is in it
   */
  @SuppressWarnings("ArrayRecordComponent") // never written to after
  record Named(String option, String name, byte[] content) implements Serializable {}

  /**
   * The command line with its files laid out in a folder. Of an option that stands there twice the
   * first counts.
   */
  List<String> args(Path folder) throws IOException {
    List<String> all = new ArrayList<>(List.of("--jobs", "1")); // a task's core has no more to give
    for (Named file : named) {
      Path path = folder.resolve(file.option() + "-" + file.name());
      Files.write(path, file.content());
      all.addAll(List.of("--" + file.option(), path.toString()));
    }
    all.addAll(args);
    return all;
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
