package lector.app.spark;

import org.apache.spark.util.AccumulatorV2;

/** How much audio came of how much work: seconds by seconds. */
final class SpeedAccumulator extends AccumulatorV2<Outcome, Double> {

  private static final long serialVersionUID = 1L;

  private double audioSeconds;
  private double workSeconds;

  @Override
  public boolean isZero() {
    return audioSeconds == 0 && workSeconds == 0;
  }

  @Override
  public AccumulatorV2<Outcome, Double> copy() {
    SpeedAccumulator copy = new SpeedAccumulator();
    copy.merge(this);
    return copy;
  }

  @Override
  public void reset() {
    audioSeconds = 0;
    workSeconds = 0;
  }

  @Override
  public void add(Outcome outcome) {
    audioSeconds += outcome.seconds();
    workSeconds += outcome.workSeconds();
  }

  @Override
  public void merge(AccumulatorV2<Outcome, Double> other) {
    if (other instanceof SpeedAccumulator speed) {
      audioSeconds += speed.audioSeconds;
      workSeconds += speed.workSeconds;
    }
  }

  @Override
  public Double value() {
    return workSeconds == 0 ? 0 : Math.round(10 * audioSeconds / workSeconds) / 10.0;
  }
}
