package lector.app.cli;

import java.util.Locale;
import lector.episode.Progress;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows how the making of an episode goes: on a terminal a bar with the chapter and the speed,
 * elsewhere a line a chapter, nothing with {@code --quiet}. Of several episodes there is one bar.
 */
final class Reporter implements Progress, AutoCloseable {

  private final Console console;
  private @Nullable ProgressBar bar;
  private final int episodes;
  private int begun;
  private String title = "";
  private String lastChapter = "";
  private long startNanos;
  private double secondsOfOthers;
  private double secondsOfThis;

  /**
   * Prepares to report.
   *
   * @param episodes how many are to be made
   */
  Reporter(Console console, int episodes) {
    this.console = console;
    this.episodes = episodes;
    this.startNanos = System.nanoTime();
  }

  /** An episode is begun. */
  void begin(String newTitle) {
    if (episodes == 1) {
      startNanos = System.nanoTime();
    }
    title = newTitle;
    begun++;
    secondsOfOthers += secondsOfThis;
    secondsOfThis = 0;
    lastChapter = "";
    if (console.isQuiet() || !console.isTerminal()) {
      console.note(place() + title);
    } else if (bar == null) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("")
              .setInitialMax(100L * episodes)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .setConsumer(new ConsoleProgressBarConsumer(console.err()))
              .build();
    }
  }

  /** An episode need not be made. */
  void pass(String itsTitle) {
    begin(itsTitle);
    if (bar != null) {
      bar.stepTo(100L * begun);
    }
  }

  @Override
  public void spoken(String chapter, int characters, int ofCharacters, double seconds) {
    secondsOfThis = seconds;
    long percent = 100L * characters / Math.max(1, ofCharacters);
    if (bar != null) {
      bar.stepTo(100L * (begun - 1) + percent);
      double speed = (secondsOfOthers + seconds) / secondsSinceStart();
      String what = episodes == 1 ? chapter : place() + title;
      bar.setExtraMessage(String.format(Locale.ROOT, " %s, %.0f× real time", what, speed));
    } else if (!chapter.equals(lastChapter)) {
      lastChapter = chapter;
      console.note(String.format(Locale.ROOT, "%3d %% %s", percent, chapter));
    }
  }

  /** Which of several it is. */
  private String place() {
    return episodes == 1 ? "" : begun + "/" + episodes + " ";
  }

  private double secondsSinceStart() {
    return Math.max(1e-3, (System.nanoTime() - startNanos) / 1e9);
  }

  /** The last episode is made. */
  void end() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  @Override
  public void close() {
    end();
  }
}
