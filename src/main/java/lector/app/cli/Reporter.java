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
 * elsewhere a line a chapter, nothing with {@code --quiet}.
 */
final class Reporter implements Progress, AutoCloseable {

  private final Console console;
  private @Nullable ProgressBar bar;
  private String lastChapter = "";
  private long startNanos;

  Reporter(Console console) {
    this.console = console;
  }

  /** An episode is begun. */
  void begin(String title) {
    end();
    console.note(title);
    lastChapter = "";
    startNanos = System.nanoTime();
    if (!console.isQuiet() && console.isTerminal()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("")
              .setInitialMax(100)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .setConsumer(new ConsoleProgressBarConsumer(console.err()))
              .build();
    }
  }

  @Override
  public void spoken(String chapter, int characters, int ofCharacters, double seconds) {
    if (bar != null) {
      bar.stepTo(100L * characters / Math.max(1, ofCharacters));
      bar.setExtraMessage(
          String.format(
              Locale.ROOT, " %s, %.0f× real time", chapter, seconds / secondsSinceStart()));
    } else if (!chapter.equals(lastChapter)) {
      lastChapter = chapter;
      console.note(
          String.format(
              Locale.ROOT, "%3d %% %s", 100L * characters / Math.max(1, ofCharacters), chapter));
    }
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
