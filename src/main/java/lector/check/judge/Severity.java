package lector.check.judge;

/** How bad a finding is. */
public enum Severity {
  /** Apps or directories refuse it, or listeners get something wrong. */
  ERROR,
  /** It works, but not everywhere, or not as well as it should. */
  WARNING,
  /** Worth knowing; nothing is wrong. */
  NOTE
}
