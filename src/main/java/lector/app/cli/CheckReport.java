package lector.app.cli;

import java.util.List;
import java.util.Locale;
import lector.check.judge.Finding;
import lector.check.judge.Severity;
import lector.check.judge.Verdict;

/**
 * What {@code lector check --json} prints.
 *
 * @param files how many files were looked at
 * @param errors how many findings are errors
 * @param warnings how many are warnings
 * @param notes how many are notes
 * @param findings the findings
 */
record CheckReport(int files, long errors, long warnings, long notes, List<Item> findings) {

  /**
   * A finding.
   *
   * @param severity {@code error}, {@code warning} or {@code note}
   * @param code what kind of thing is wrong; the same from version to version
   * @param file the file, as seen from what was checked
   * @param at the line or item in it; empty for all of it
   * @param problem what is wrong
   * @param remedy what to do
   */
  record Item(String severity, String code, String file, String at, String problem, String remedy) {

    static Item of(Finding finding) {
      return new Item(
          finding.rule().severity().name().toLowerCase(Locale.ROOT),
          finding.rule().code(),
          finding.place().file(),
          finding.place().at(),
          finding.problem(),
          finding.rule().remedy());
    }
  }

  static CheckReport of(Verdict verdict) {
    return new CheckReport(
        verdict.files(),
        verdict.count(Severity.ERROR),
        verdict.count(Severity.WARNING),
        verdict.count(Severity.NOTE),
        verdict.findings().stream().map(Item::of).toList());
  }
}
