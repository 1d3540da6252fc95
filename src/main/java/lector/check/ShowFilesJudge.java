package lector.check;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Place;
import lector.check.judge.Rule;
import lector.publish.show.Show;

/** An output folder has feed and settings, and nothing that an interrupted run left. */
final class ShowFilesJudge implements Judge<ShowFolder> {

  @Override
  public void judge(ShowFolder show, Findings findings) {
    findings.unless(
        Files.isRegularFile(show.folder().resolve(ShowFolder.FEED)),
        Rule.FEED_MISSING,
        Place.of(ShowFolder.FEED),
        "there is no feed");
    findings.unless(
        Files.isRegularFile(show.folder().resolve(Show.FILE)),
        Rule.SHOW_MISSING,
        Place.of(Show.FILE),
        "there are no settings; feeds get defaults");
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(show.folder(), "{.part-*,.old-*,.*.tmp}")) {
      for (Path each : left) {
        findings.add(
            Rule.LEFTOVER,
            Place.of(each.getFileName().toString()),
            "an interrupted run left it; the next lector make clears it away");
      }
    } catch (IOException e) {
      findings.add(Rule.FILE_UNREADABLE, Place.of(""), "the folder can't be listed: " + e);
    }
  }
}
