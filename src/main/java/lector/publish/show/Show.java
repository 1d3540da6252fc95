package lector.publish.show;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lector.episode.FrameWishes;
import lector.publish.write.AtomicFile;
import lector.publish.write.Resources;
import lector.script.Cast;

/**
 * A show: what its episodes have in common, as {@code show.toml} in the output folder says it.
 *
 * @param title its name
 * @param author who makes it
 * @param description what it is about; plain text, at most 4000 bytes of UTF-8
 * @param baseUrl where the output folder is found on the web; ends with a slash
 * @param language BCP 47 tag of its language
 * @param category its category
 * @param explicit whether it is only for adults
 * @param ownerName whom directories may write to
 * @param ownerEmail where they may write
 * @param copyright the copyright notice
 * @param cover name of the picture in the output folder
 * @param guid its identity, a UUID; without one it is derived from the address of the feed
 * @param lexicon the show's own pronunciations: a W3C PLS file
 * @param frame what stands around the articles in its episodes
 */
public record Show(
    String title,
    String author,
    String description,
    URI baseUrl,
    String language,
    Category category,
    boolean explicit,
    Optional<String> ownerName,
    Optional<String> ownerEmail,
    Optional<String> copyright,
    String cover,
    Optional<String> guid,
    Optional<Path> lexicon,
    FrameWishes frame) {

  /** Name of the file with the settings. */
  public static final String FILE = "show.toml";

  /**
   * This show at another address.
   *
   * @param address where the output folder is found on the web, as {@code base_url} has it
   * @throws IllegalArgumentException if it is no such address; the message says what one looks like
   */
  public Show at(String address) {
    URI base =
        new ShowRules((key, problem) -> new IllegalArgumentException(problem)).baseUrl(address);
    return new Show(
        title,
        author,
        description,
        base,
        language,
        category,
        explicit,
        ownerName,
        ownerEmail,
        copyright,
        cover,
        guid,
        lexicon,
        frame);
  }

  /**
   * Reads the show's settings. Where there are none yet, the file is written with defaults and a
   * comment for each; one that exists is never changed. A setting that the file leaves out has its
   * default.
   *
   * @param folder the output folder; made if it does not exist
   * @throws InvalidShowException if the file is not TOML, or a setting is unknown or wrong
   * @throws IOException if the file can't be read or written
   */
  public static Show load(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (Files.notExists(file)) {
      Files.createDirectories(folder);
      AtomicFile.write(file, Resources.text(Show.class, FILE));
    }
    return ShowReader.read(file);
  }

  /**
   * The files of pronunciations and sounds that a show names, for who must fetch them before the
   * show can be read.
   *
   * @param folder the output folder
   * @return their paths as seen from there; none if there are no settings
   * @throws InvalidShowException if the file is not TOML
   * @throws IOException if the file can't be read
   */
  public static List<String> namedFiles(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    return Files.exists(file) ? ShowReader.readNamedFiles(file) : List.of();
  }

  /**
   * The feeds that a show listens to, as its file lists them; none if there is no file. Writes
   * nothing.
   *
   * @param folder the output folder
   * @throws InvalidShowException if the file is not TOML, or a feed in it is wrong
   * @throws IOException if the file can't be read
   */
  public static List<ShowFeed> feeds(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    return Files.exists(file) ? ShowReader.readFeeds(file) : List.of();
  }

  /**
   * The cast in a file: that of a show, or one that says nothing else.
   *
   * @throws InvalidShowException if the file is not TOML, or something in it is unknown or wrong
   * @throws IOException if the file can't be read
   */
  public static Cast cast(Path file) throws IOException {
    return ShowReader.readCast(file);
  }
}
