package lector.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import lector.check.judge.Finding;
import lector.check.judge.Findings;
import lector.check.judge.Place;
import lector.check.judge.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in for EPUBCheck is a shell script")
class EpubCheckJudgeTest {

  private static final Place PLACE = Place.of("book.epub");

  @TempDir Path folder;

  @Test
  void turnsMessagesIntoFindings() throws IOException {
    Path command =
        script(
            """
            cat >"$3" <<'JSON'
            {"messages": [
              {"ID": "RSC-007", "severity": "ERROR", "message": "not found",
               "locations": [{"path": "a.xhtml", "line": 3, "column": 1}]},
              {"ID": "OPF-001", "severity": "WARNING", "message": "odd", "locations": []},
              {"ID": "CSS-001", "severity": "USAGE", "message": "fine", "locations": []}
            ]}
            JSON
            exit 1
            """);
    assertEquals(
        List.of(
            new Finding(Rule.EPUB_INVALID, PLACE.at("a.xhtml, line 3"), "RSC-007: not found"),
            new Finding(Rule.EPUB_DOUBTFUL, PLACE, "OPF-001: odd")),
        findings(Optional.of(command)));
  }

  @Test
  void notesThatItCouldNotAsk() throws IOException {
    assertEquals(Rule.EPUB_NOT_JUDGED, findings(Optional.empty()).get(0).rule());
    assertEquals(Rule.EPUB_NOT_JUDGED, findings(Optional.of(script("exit 1\n"))).get(0).rule());
  }

  private List<Finding> findings(Optional<Path> script) {
    Findings findings = new Findings();
    new EpubCheckJudge(() -> script.map(path -> List.of(path.toString())))
        .judge(new Epub(folder.resolve("book.epub"), PLACE), findings);
    return findings.all();
  }

  private Path script(String body) throws IOException {
    Path script = Files.writeString(folder.resolve("epubcheck"), "#!/bin/sh\n" + body);
    return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
  }
}
