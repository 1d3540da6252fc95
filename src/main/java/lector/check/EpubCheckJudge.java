package lector.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lector.check.judge.Findings;
import lector.check.judge.JsonReader;
import lector.check.judge.Judge;
import lector.check.judge.MalformedFileException;
import lector.check.judge.Place;
import lector.check.judge.Rule;

/** Asks EPUBCheck for its verdict on a book. */
final class EpubCheckJudge implements Judge<Epub> {

  private final Supplier<Optional<List<String>>> command;

  EpubCheckJudge() {
    this(() -> EpubCheck.ofUser().command(Optional.ofNullable(System.getenv("PATH")).orElse("")));
  }

  /**
   * Creates a judge.
   *
   * @param command finds what runs EPUBCheck, once there is a book to judge
   */
  EpubCheckJudge(Supplier<Optional<List<String>>> command) {
    this.command = command;
  }

  @Override
  public void judge(Epub epub, Findings findings) {
    Optional<List<String>> program = command.get();
    if (program.isEmpty()) {
      findings.add(
          Rule.EPUB_NOT_JUDGED,
          epub.place(),
          "only its container was judged: EPUBCheck is not there");
      return;
    }
    try {
      for (JsonNode message : verdict(program.get(), epub.file()).path("messages")) {
        add(message, epub.place(), findings);
      }
    } catch (IOException | MalformedFileException e) {
      findings.add(
          Rule.EPUB_NOT_JUDGED,
          epub.place(),
          String.join(" ", program.get()) + " failed: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static JsonNode verdict(List<String> program, Path book)
      throws IOException, MalformedFileException, InterruptedException {
    Path report = Files.createTempFile("lector-epubcheck-", ".json");
    try {
      List<String> command = new ArrayList<>(program);
      command.addAll(List.of(book.toString(), "--json", report.toString(), "--quiet"));
      Process process =
          new ProcessBuilder(command)
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
