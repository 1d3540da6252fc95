package lector.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lector.check.judge.Findings;
import lector.check.judge.Place;
import lector.check.judge.Rule;
import lector.check.judge.Verdict;
import lector.episode.Episode;
import lector.episode.EpisodeStore;
import lector.episode.OutputException;

/**
 * Judges an output folder, an episode's folder, or a file.
 *
 * <pre>{@code
 * Verdict verdict = Checker.check(Path.of("audio-out"));
 * }</pre>
 *
 * <p>It changes nothing. For one thread.
 */
public final class Checker {

  private final Findings findings = new Findings();
  private int files;

  private Checker() {}

  /**
   * Judges something.
   *
   * @throws IllegalArgumentException if it is a file of no kind that can be judged
   * @throws IOException if it can't be read
   */
  public static Verdict check(Path path) throws IOException {
    Checker checker = new Checker();
    if (Files.isRegularFile(path.resolve(EpisodeFolder.MANIFEST))) {
      checker.episode(path, "");
    } else if (Files.isDirectory(path)) {
      checker.show(path);
    } else if (FileKinds.know(path.getFileName().toString())) {
      checker.file(path, path.getFileName().toString());
    } else {
      throw new IllegalArgumentException("no kind of file that can be judged");
    }
    return new Verdict(checker.files, checker.findings.all());
  }

  private void show(Path folder) throws IOException {
    List<EpisodeFolder> episodes = new ArrayList<>();
    for (Path path : list(folder)) {
      String name = path.getFileName().toString();
      if (Files.isRegularFile(path)) {
        file(path, name);
      } else if (!name.startsWith(".") && Files.exists(path.resolve(EpisodeFolder.MANIFEST))) {
        episode(path, name + "/").ifPresent(episodes::add);
      } else if (!name.startsWith(".") && hasReceipt(path)) {
        findings.add(
            Rule.MANIFEST_MISSING, Place.of(name), "it has a receipt, but no episode.json");
      }
    }
    ShowFolder show = new ShowFolder(folder, episodes);
    ShowJudges.ALL.forEach(judge -> judge.judge(show, findings));
  }

  private static boolean hasReceipt(Path folder) {
    return Files.exists(folder.resolve(EpisodeFolder.RECEIPT));
  }

  private Optional<EpisodeFolder> episode(Path folder, String prefix) throws IOException {
    for (Path path : list(folder)) {
      if (Files.isRegularFile(path)) {
        file(path, prefix + path.getFileName());
      }
    }
    try {
      Episode episode = EpisodeStore.read(folder);
      EpisodeFolder subject = new EpisodeFolder(folder, prefix, episode);
      EpisodeJudges.ALL.forEach(judge -> judge.judge(subject, findings));
      return Optional.of(subject);
    } catch (OutputException e) {
      findings.add(
          Rule.MANIFEST_MALFORMED,
          Place.of(prefix + EpisodeFolder.MANIFEST),
          "it can't be read as the manifest of an episode");
      return Optional.empty();
    }
  }

  private void file(Path file, String name) {
    files++;
    FileKinds.judge(file, Place.of(name), findings);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    }
  }
}
