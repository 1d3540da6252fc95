package lector.episode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which identities the episodes in an output folder have, and which those had that were removed: an
 * identity never changes, and is never given to another episode. The file is a log: a line for each
 * event, guid and folder divided by a tab, a dash in the folder's place when it was removed.
 */
public final class GuidRecord {

  /** Name of the file in the output folder. */
  public static final String FILE = ".lector.guids";

  /** The folder of what lies in none. */
  static final Path NOWHERE = Path.of("");

  private static final String REMOVED = "-";

  private final Path file;
  private final Map<String, String> folders = new TreeMap<>();

  private GuidRecord(Path file) {
    this.file = file;
  }

  /** A record with nothing in it, which nothing can be added to. */
  static GuidRecord empty() {
    return new GuidRecord(NOWHERE);
  }

  /**
   * Reads the record of a folder; one without a record has an empty one.
   *
   * @throws OutputException if the file can't be read, or is no record
   */
  public static GuidRecord read(Path output) {
    GuidRecord record = new GuidRecord(output.resolve(FILE));
    if (Files.notExists(record.file)) {
      return record;
    }
    try {
      for (String line : Files.readAllLines(record.file)) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2) {
          throw new OutputException(
              record.file, "\"" + line + "\" is no guid and folder; delete that line");
        }
        record.folders.put(cells[0], cells[1]);
      }
      return record;
    } catch (IOException e) {
      throw new OutputException(record.file, e);
    }
  }

  /** The folder of each identity, without those that were removed. */
  public Map<String, String> folders() {
    Map<String, String> present = new TreeMap<>(folders);
    present.values().removeIf(REMOVED::equals);
    return present;
  }

  /** The identities that were removed. */
  public List<String> removed() {
    return folders.keySet().stream().filter(this::isRemoved).toList();
  }

  /** The identity that was recorded for a folder. */
  Optional<String> guid(String folder) {
    return folders.entrySet().stream()
        .filter(entry -> entry.getValue().equals(folder))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether an episode of this identity was removed. */
  boolean isRemoved(String guid) {
    return REMOVED.equals(folders.get(guid));
  }

  /** Notes where an episode lies. */
  public void add(Episode episode) throws IOException {
    note(episode.guid(), episode.folder());
  }

  /** Notes that an episode is removed. */
  void remove(String guid) throws IOException {
    note(guid, REMOVED);
  }

  private void note(String guid, String folder) throws IOException {
    if (!folder.equals(folders.put(guid, folder))) {
      Files.write(
          file,
          (guid + "\t" + folder + "\n").getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
  }
}
