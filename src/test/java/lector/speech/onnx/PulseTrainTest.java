package lector.speech.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PulseTrainTest {

  private static final int HOP = 300;
  private static final int RATE = 24_000;

  @ParameterizedTest
  @ValueSource(floats = {61, 97.3f, 190, 333, 701})
  void isTheSumOfItsHarmonics(float hertz) {
    int frames = 6;
    float[] out = pulses(hertz, hertz, hertz, hertz, hertz, hertz);
    int harmonics = (int) Math.floor(11_000 / hertz);
    for (int n = 0; n < frames * HOP; n++) {
      double turns = (n + 1.0) * hertz / RATE;
      double sum = 0;
      for (int h = 1; h <= harmonics; h++) {
        sum += Math.cos(2 * Math.PI * h * turns);
      }
      assertEquals(sum, out[n], 0.02 * harmonics, "sample " + n);
    }
  }

  @Test
  void isSilentWhereThereIsNoPitch() {
    float[] out = pulses(0, 0, 0, 200, 200, 0, 0, 0);
    for (int n = 0; n < out.length; n++) {
      // Half a frame beside a voiced one the pitch is on its way.
      boolean silent = n < 2 * HOP + HOP / 2 || n >= 5 * HOP + HOP / 2;
      assertEquals(0, silent ? out[n] : 0, "sample " + n);
    }
  }

  @Test
  void beatsOnceAPeriod() {
    float[] pitch = new float[80];
    Arrays.fill(pitch, 100.5f);
    float[] out = pulses(pitch);
    int beats = 0;
    for (int n = 1; n + 1 < out.length; n++) {
      if (out[n] > 50 && out[n] >= out[n - 1] && out[n] > out[n + 1]) {
        beats++;
      }
    }
    assertEquals(100, beats, 1);
  }

  private static float[] pulses(float... pitch) {
    float[] out = new float[pitch.length * HOP];
    new PulseTrain(HOP, RATE).fill(pitch, pitch.length, out);
    return out;
  }
}
