package lector.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Place;
import lector.check.judge.Rule;
import lector.episode.Episode.MediaFile;
import lector.install.Download;

/** An episode's folder holds what its manifest says, byte for byte, and nothing else. */
final class EpisodeFilesJudge implements Judge<EpisodeFolder> {

  /** The page, which is made again with the feed, and so not in the manifest. */
  private static final String PAGE = "index.html";

  private static final List<String> EXPECTED =
      List.of(EpisodeFolder.RECEIPT, EpisodeFolder.CHAPTERS, "transcript.vtt");

  @Override
  public void judge(EpisodeFolder episode, Findings findings) {
    Set<String> known = new HashSet<>(Set.of(EpisodeFolder.MANIFEST, PAGE));
    for (MediaFile file : episode.named()) {
      known.add(file.name());
      judge(episode, file, findings);
    }
    for (String name : EXPECTED) {
      findings.unless(
          known.contains(name),
          Rule.FILE_MISSING,
          episode.place(EpisodeFolder.MANIFEST),
          "it names no " + name);
    }
    try (Stream<Path> files = Files.list(episode.folder())) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> !known.contains(name))
          .sorted()
          .forEach(
              name ->
                  findings.add(
                      Rule.FILE_STRANGE, episode.place(name), "the manifest does not name it"));
    } catch (IOException e) {
      findings.add(Rule.FILE_UNREADABLE, episode.place(""), "can't be listed: " + e);
    }
  }

  private static void judge(EpisodeFolder episode, MediaFile named, Findings findings) {
    Path file = episode.folder().resolve(named.name());
    Place place = episode.place(named.name());
    try {
      if (!Files.isRegularFile(file)) {
        findings.add(Rule.FILE_MISSING, place, "the manifest names it, and it is not there");
      } else if (Files.size(file) != named.bytes()) {
        findings.add(
            Rule.FILE_SIZE,
            place,
            "%d bytes; the manifest says %d".formatted(Files.size(file), named.bytes()));
      } else if (!Download.sha256(file).equals(named.sha256())) {
        findings.add(Rule.FILE_HASH, place, "its bytes are not those of the manifest's SHA-256");
      }
    } catch (IOException e) {
      findings.add(Rule.FILE_UNREADABLE, place, "can't be read: " + e);
    }
  }
}
