package lector.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ResampledTest {

  private static final int FROM = 24_000;
  private static final int TO = 44_100;

  private static SampleSource sine() {
    float[] sine = Tone.sine(FROM, 440, -6, 1);
    short[] samples = new short[sine.length];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) Math.round(32767 * sine[i]);
    }
    return Tone.source(FROM, samples);
  }

  @Test
  void givesTheSameWaveAtTheOtherRate() throws IOException {
    SampleSource resampled = Resampled.of(sine(), TO);
    assertEquals(TO, resampled.sampleRateHz());
    assertEquals(TO, resampled.length());
    short[] samples = Tone.all(resampled);
    float[] expected = Tone.sine(TO, 440, -6, 1);
    for (int i = 500; i < samples.length - 500; i++) {
      assertEquals(32767 * expected[i], samples[i], 6, "sample " + i);
    }
  }

  @Test
  void givesTheSameSamplesWhateverStretchIsRead() throws IOException {
    SampleSource resampled = Resampled.of(sine(), TO);
    short[] whole = Tone.all(resampled);
    for (int length : new int[] {1, 147, 1152, 20_001}) {
      for (int start = 0; start + length <= whole.length; start += 4_999) {
        short[] part = new short[length];
        resampled.read(start, part, length);
        assertArrayEquals(Arrays.copyOfRange(whole, start, start + length), part);
      }
    }
  }

  @Test
  void leavesAProgrammeOfThatRateAlone() {
    SampleSource source = sine();
    assertSame(source, Resampled.of(source, FROM));
  }
}
