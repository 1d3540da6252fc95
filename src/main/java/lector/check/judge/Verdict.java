package lector.check.judge;

import java.util.List;

/**
 * What came of a check.
 *
 * @param files how many files were looked at
 * @param findings what is wrong, and notes
 */
public record Verdict(int files, List<Finding> findings) {

  public Verdict {
    findings = List.copyOf(findings);
  }

  /** How many findings are of a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.rule().severity() == severity).count();
  }

  /** Whether nothing is wrong; notes are nothing wrong. */
  public boolean isGood() {
    return count(Severity.ERROR) + count(Severity.WARNING) == 0;
  }
}
