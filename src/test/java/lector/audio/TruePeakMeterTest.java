package lector.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the test signals of EBU Tech 3341, table 1, 15 to 19: tolerance +0.2, -0.4 dB. */
class TruePeakMeterTest {

  private static double measure(float[] samples) {
    TruePeakMeter meter = new TruePeakMeter(48000);
    meter.add(samples, 0, samples.length);
    return meter.dbtp();
  }

  @ParameterizedTest
  @CsvSource({"4,0,-6.02,-6", "4,45,-6.02,-6", "6,60,-6.02,-6", "8,67.5,-6.02,-6", "4,45,3,3"})
  void findsPeaksBetweenSamples(int divisor, double phase, double level, double expected) {
    float[] sine = Tone.sine(48000, 48000.0 / divisor, level, 1, phase);
    for (int i = 0; i < 480; i++) {
      // The signals fade in and out; a hard start would have a peak of its own.
      sine[i] *= i / 480f;
      sine[sine.length - 1 - i] *= i / 480f;
    }
    double peak = measure(sine);
    assertTrue(peak < expected + 0.2 && peak > expected - 0.4, () -> "measured " + peak);
  }

  @Test
  void doesNotDependOnHowTheSamplesCome() {
    float[] bursts = Tone.bursts(48000, 2, 0.7);
    TruePeakMeter meter = new TruePeakMeter(48000);
    for (int at = 0; at < bursts.length; at += 1001) {
      meter.add(bursts, at, Math.min(bursts.length, at + 1001));
    }
    assertEquals(measure(bursts), meter.dbtp());
  }

  @Test
  void seesAPeakInTheLastSample() {
    for (int length : new int[] {1, 12, 13, 4799, 4800, 4801, 4812, 4813, 9600}) {
      float[] samples = new float[length];
      samples[length - 1] = 0.5f;
      assertEquals(-6.02, measure(samples), 0.01, "length " + length);
    }
  }

  @Test
  void hearsSilenceAsNothing() {
    assertEquals(Double.NEGATIVE_INFINITY, measure(new float[0]));
    assertEquals(Double.NEGATIVE_INFINITY, measure(new float[9000]));
  }
}
