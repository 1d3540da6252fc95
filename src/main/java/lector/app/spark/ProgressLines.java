package lector.app.spark;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Says on the driver's standard error how far a run has come, a line every few seconds. */
final class ProgressLines extends SparkListener {

  private static final Duration BETWEEN = Duration.ofSeconds(5);

  private final Meters meters;
  private final long articles;
  private final PrintStream err;
  private final long start = System.nanoTime();
  private long last = start;
  private long said = -1;

  ProgressLines(Meters meters, long articles, PrintStream err) {
    this.meters = meters;
    this.articles = articles;
    this.err = err;
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    long now = System.nanoTime();
    if (now - last >= BETWEEN.toNanos() && meters.done() != said) {
      last = now;
      said = meters.done();
      err.println(line(now));
    }
  }

  /** All that is known now. */
  String line(long nowNanos) {
    double hours = meters.audioHoursNow();
    double speed = hours * Duration.ofHours(1).toSeconds() * 1e9 / Math.max(1, nowNanos - start);
    return String.format(
        Locale.ROOT,
        "%d/%d articles: %d made, %d unchanged, %d failed; %.2f h of audio, %.0f × real time",
        meters.done(),
        articles,
        meters.madeNow(),
        meters.unchangedNow(),
        meters.failedNow(),
        hours,
        speed);
  }
}
