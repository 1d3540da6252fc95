package lector.app.cli;

import lector.install.InstallProgress;

/**
 * Shows how an installation goes: on a terminal a line that counts, elsewhere a line for each tenth
 * of a file, nothing with {@code --quiet}.
 */
final class DownloadReporter implements InstallProgress {

  private static final int STEP_PERCENT = 10;

  private final Console console;
  private long shownPercent;

  DownloadReporter(Console console) {
    this.console = console;
  }

  @Override
  public void said(String what) {
    shownPercent = 0;
    console.note(what);
  }

  @Override
  public void fetched(long bytes, long ofBytes) {
    long percent = 100 * bytes / ofBytes;
    boolean isTerminal = console.isTerminal() && !console.isQuiet();
    if (percent < shownPercent + (isTerminal ? 1 : STEP_PERCENT)) {
      return;
    }
    shownPercent = percent;
    if (isTerminal) {
      console.err().print("\r%3d %%%s".formatted(percent, percent == 100 ? "\n" : ""));
      console.err().flush();
    } else {
      console.note("%3d %%".formatted(percent));
    }
  }
}
