package lector.app.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lector.app.cli.MakeLine;
import lector.article.UnreadableInputException;
import lector.episode.GuidRecord;
import lector.phoneme.PlsReader;
import lector.phoneme.UserLexicon;
import lector.publish.cover.CoverArt;
import lector.publish.show.Show;

/**
 * The files of the show on the driver's own disk, where the feed is written before it goes to the
 * output.
 */
final class Staging implements AutoCloseable {

  private final Depot depot;
  private final String output;
  private final Path folder;
  private final String origin;
  private final List<String> named;
  private final Show show;

  private Staging(Depot depot, String output, Path folder, String origin) throws IOException {
    this.depot = depot;
    this.output = output;
    this.folder = folder;
    this.origin = origin;
    this.named = Show.namedFiles(folder);
    for (String name : named) {
      fetch(name);
    }
    this.show = Show.load(folder);
    fetch(show.cover());
    CoverArt.ensure(folder, show);
  }

  /**
   * Fetches the files of a show.
   *
   * @param output path of the output folder, whose own files are taken where no others are named
   * @param file path of the show's settings; without one, those in the output, else defaults
   */
  static Staging of(Depot depot, String output, Optional<String> file) throws IOException {
    Path folder = Files.createTempDirectory("lector-show-");
    String settings = file.orElse(output + "/" + Show.FILE);
    if (depot.exists(settings)) {
      Files.write(folder.resolve(Show.FILE), depot.read(settings));
    } else if (file.isPresent()) {
      throw new UnreadableInputException(settings, "does not exist: check --show");
    }
    String absolute = depot.absolute(settings);
    String record = output + "/" + GuidRecord.FILE;
    if (depot.exists(record)) {
      Files.write(folder.resolve(GuidRecord.FILE), depot.read(record));
    }
    return new Staging(depot, output, folder, absolute.substring(0, absolute.lastIndexOf('/')));
  }

  /** Fetches a file from beside the settings, or from the output; if it is in neither, nothing. */
  private void fetch(String name) throws IOException {
    Path place = folder.resolve(name).normalize();
    if (!place.startsWith(folder)) {
      throw new UnreadableInputException(
          name, "lies elsewhere than " + Show.FILE + ": put it beside it, so that it can be sent");
    }
    for (String from : List.of(origin, output)) {
      String path = from + "/" + name;
      if (Files.notExists(place) && depot.exists(path)) {
        Files.createDirectories(place.getParent());
        Files.write(place, depot.read(path));
      }
    }
  }

  /** The folder, which has what an output folder without episodes has. */
  Path folder() {
    return folder;
  }

  Show show() {
    return show;
  }

  /**
   * All that executors need to know.
   *
   * @param run names the run
   */
  Kit kit(String run, List<String> args, MakeLine line, LocalDate today, Limit limits)
      throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    List<String> names = new ArrayList<>(List.of(Show.FILE, show.cover()));
    names.addAll(named);
    for (String name : names) {
      files.put(name, Files.readAllBytes(folder.resolve(name)));
    }
    List<Kit.Named> ofOptions = new ArrayList<>();
    for (Map.Entry<String, Path> file : line.files().entrySet()) {
      String name = file.getValue().getFileName().toString();
      ofOptions.add(new Kit.Named(file.getKey(), name, Files.readAllBytes(file.getValue())));
    }
    UserLexicon lexicon =
        line.lexicon().over(show.lexicon().map(PlsReader::read).orElse(UserLexicon.EMPTY));
    String options = line.fingerprint(lexicon, show.frame(), folder);
    return new Kit(
        run,
        output,
        args,
        Fingerprint.of(options, show, files.get(show.cover())),
        today,
        files,
        ofOptions,
        GuidRecord.read(folder).removed(),
        limits);
  }

  @Override
  public void close() throws IOException {
    Folders.delete(folder);
  }
}
