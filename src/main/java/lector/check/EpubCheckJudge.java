package lector.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import lector.check.judge.Findings;
import lector.check.judge.JsonReader;
import lector.check.judge.Judge;
import lector.check.judge.MalformedFileException;
import lector.check.judge.Place;
import lector.check.judge.Rule;

/**
 * Asks EPUBCheck, the official judge of EPUB, for its verdict, if the command {@code epubcheck} is
 * on the path. It is not packed into Lector: with its libraries it has 35 MB.
 */
final class EpubCheckJudge implements Judge<Epub> {

  private static final String COMMAND = "epubcheck";

  private final Optional<Path> command;

  EpubCheckJudge() {
    this(find(Optional.ofNullable(System.getenv("PATH")).orElse("")));
  }

  /** A judge that asks this program. */
  EpubCheckJudge(Optional<Path> command) {
    this.command = command;
  }

  private static Optional<Path> find(String path) {
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, COMMAND))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void judge(Epub epub, Findings findings) {
    if (command.isEmpty()) {
      findings.add(
          Rule.EPUB_NOT_JUDGED,
          epub.place(),
          "only its container was judged: the command epubcheck is not there");
      return;
    }
    try {
      for (JsonNode message : verdict(command.get(), epub.file()).path("messages")) {
        add(message, epub.place(), findings);
      }
    } catch (IOException | MalformedFileException e) {
      findings.add(
          Rule.EPUB_NOT_JUDGED, epub.place(), command.get() + " failed: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static JsonNode verdict(Path command, Path book)
      throws IOException, MalformedFileException, InterruptedException {
    Path report = Files.createTempFile("lector-epubcheck-", ".json");
    try {
      Process process =
          new ProcessBuilder(
                  command.toString(), book.toString(), "--json", report.toString(), "--quiet")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try {
        process.waitFor();
      } finally {
        process.destroy();
      }
      return JsonReader.object(report);
    } finally {
      Files.deleteIfExists(report);
    }
  }

  private static void add(JsonNode message, Place place, Findings findings) {
    String severity = message.path("severity").asText();
    JsonNode location = message.path("locations").path(0);
    String at = location.path("path").asText();
    int line = location.path("line").asInt(-1);
    Place where = place.at(line > 0 ? at + ", line " + line : at);
    String text = message.path("ID").asText() + ": " + message.path("message").asText();
    if (severity.equals("FATAL") || severity.equals("ERROR")) {
      findings.add(Rule.EPUB_INVALID, where, text);
    } else if (severity.equals("WARNING")) {
      findings.add(Rule.EPUB_DOUBTFUL, where, text);
    }
  }
}
