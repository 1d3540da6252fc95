package lector.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplerTest {

  @ParameterizedTest
  @CsvSource({
    "22050, 24000, 1000",
    "22050, 24000, 9000",
    "16000, 24000, 440",
    "24000, 44100, 5000",
    "44100, 24000, 5000"
  })
  void keepsATone(int from, int to, double hertz) {
    Pcm out = new Resampler(from, to).resample(new Pcm(from, Tone.sine(from, hertz, -6, 0.5)));
    assertEquals(to, out.sampleRateHz());
    assertEquals(to / 2, out.length());
    float[] expected = Tone.sine(to, hertz, -6, 0.5);
    double worst = 0;
    for (int i = to / 20; i < out.length() - to / 20; i++) {
      worst = Math.max(worst, Math.abs(out.samples()[i] - expected[i]));
    }
    double found = worst;
    assertTrue(found < 1e-3, () -> "off by " + found);
  }

  @Test
  void leavesOutWhatTheNewRateCannotHold() {
    Pcm in = new Pcm(44100, Tone.sine(44100, 14_000, 0, 0.5));
    Pcm out = new Resampler(44100, 24000).resample(in);
    float highest = 0;
    for (int i = 1000; i < out.length() - 1000; i++) {
      highest = Math.max(highest, Math.abs(out.samples()[i]));
    }
    float found = highest;
    assertTrue(found < 1e-4, () -> "an alias of " + found);
  }

  @Test
  void saysWhereASampleGoes() {
    Resampler resampler = new Resampler(22050, 24000);
    assertEquals(0, resampler.place(0));
    assertEquals(24000, resampler.place(22050));
    assertEquals(2, resampler.place(1));
  }

  @Test
  void refusesAnotherRate() {
    Resampler resampler = new Resampler(22050, 24000);
    assertThrows(
        IllegalArgumentException.class, () -> resampler.resample(new Pcm(24000, new float[9])));
  }
}
