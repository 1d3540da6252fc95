package lector.app.spark;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.DoubleAccumulator;
import org.apache.spark.util.LongAccumulator;

/** What Spark's own page shows of a run, and the driver on its standard error. */
final class Meters implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final double SECONDS_AN_HOUR = 3600;

  private final LongAccumulator made;
  private final LongAccumulator unchanged;
  private final LongAccumulator failed;
  private final DoubleAccumulator audioHours;
  private final SpeedAccumulator speed = new SpeedAccumulator();

  Meters(SparkContext spark) {
    made = spark.longAccumulator("articles made");
    unchanged = spark.longAccumulator("articles unchanged");
    failed = spark.longAccumulator("articles failed");
    audioHours = spark.doubleAccumulator("audio hours");
    spark.register(speed, "× real time of a core");
  }

  /** Counts an outcome. */
  void add(Outcome outcome) {
    switch (outcome.status()) {
      case Outcome.FAILED -> failed.add(1);
      case Outcome.UNCHANGED -> unchanged.add(1);
      default -> {
        made.add(1);
        audioHours.add(outcome.seconds() / SECONDS_AN_HOUR);
        speed.add(outcome);
      }
    }
  }

  /** How many articles are done, made or not. */
  long done() {
    return made.value() + unchanged.value() + failed.value();
  }

  long madeNow() {
    return made.value();
  }

  long unchangedNow() {
    return unchanged.value();
  }

  long failedNow() {
    return failed.value();
  }

  double audioHoursNow() {
    return audioHours.value();
  }
}
