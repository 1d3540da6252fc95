package lector.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import lector.cache.BlobCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasteringTest {

  private static final int RATE = 24000;

  @TempDir Path folder;

  private static float[] floats(short[] samples) {
    float[] floats = new float[samples.length];
    for (int i = 0; i < samples.length; i++) {
      floats[i] = samples[i] / 32768f;
    }
    return floats;
  }

  private static double lufs(float[] samples) {
    LoudnessMeter meter = LoudnessMeter.asPlayed(RATE);
    meter.add(samples, 0, samples.length);
    return meter.integratedLufs();
  }

  private static double dbtp(float[] samples) {
    TruePeakMeter meter = new TruePeakMeter(RATE);
    meter.add(samples, 0, samples.length);
    return meter.dbtp();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.1, 0.5, 1})
  void reachesTheTargetBelowTheCeiling(double amplitude) throws IOException {
    float[] bursts = Tone.bursts(RATE, 6, amplitude);
    try (Recording recording = Tone.recording(folder, RATE, bursts)) {
      Mastered mastered = recording.master(Mastering.PODCAST);
      float[] out = floats(Tone.all(mastered));
      assertEquals(-16, lufs(out), 0.1);
      assertEquals(lufs(out), mastered.integratedLufs(), 0.05);
      assertTrue(dbtp(out) <= Mastering.PODCAST.ceilingDbtp() + 0.05, () -> "" + dbtp(out));
      assertEquals(dbtp(out), mastered.truePeakDbtp(), 0.1);
    }
  }

  @Test
  void changesNothingButTheLevelWhereNoPeakIsTooHigh() throws IOException {
    float[] sine = Tone.sine(RATE, 300, -40, 3);
    try (Recording recording = Tone.recording(folder, RATE, sine)) {
      Mastered mastered = recording.master(Mastering.PODCAST);
      short[] out = Tone.all(mastered);
      double gain = Math.pow(10, mastered.gainDb() / 20);
      for (int i = 0; i < out.length; i++) {
        assertEquals(sine[i] * gain * 32768, out[i], 0.51);
      }
    }
  }

  @Test
  void turnsDownOnlyWhatIsNearAPeak() throws IOException {
    float[] sine = Tone.sine(RATE, 300, -20, 4);
    sine[2 * RATE] = 1;
    try (Recording recording = Tone.recording(folder, RATE, sine)) {
      Mastered mastered = recording.master(new Mastering(-18, -6, 30));
      short[] out = Tone.all(mastered);
      double gain = Math.pow(10, mastered.gainDb() / 20);
      int far = RATE / 40;
      for (int i = 0; i < out.length; i++) {
        if (Math.abs(i - 2 * RATE) > far) {
          assertEquals(sine[i] * gain * 32768, out[i], 0.51, "sample " + i);
        }
      }
      assertEquals(-6, 20 * Math.log10(out[2 * RATE] / 32768.0), 0.05);
    }
  }

  @Test
  void givesTheSameSamplesWhateverStretchIsRead() throws IOException {
    float[] bursts = Tone.bursts(RATE, 4, 1);
    try (Recording recording = Tone.recording(folder, RATE, bursts)) {
      Mastered mastered = recording.master(Mastering.PODCAST);
      short[] whole = Tone.all(mastered);
      for (int length : new int[] {1, 7, 576, 5001, 40_000}) {
        for (int start = 0; start + length <= whole.length; start += 9_973) {
          short[] part = new short[length];
          mastered.read(start, part, length);
          assertArrayEquals(Arrays.copyOfRange(whole, start, start + length), part);
        }
      }
    }
  }

  /** Four stretches of sound of 16 seconds or more, each with its own loudness, and its clicks. */
  private static float[] longProgramme() {
    float[] samples = new float[84 * RATE];
    for (int i = 0; i < 4; i++) {
      float[] sine = Tone.sine(RATE, 300, -26 + i, 20);
      sine[5 * RATE + i] = 1;
      System.arraycopy(sine, 0, samples, 21 * RATE * i + 1000, sine.length);
    }
    return samples;
  }

  @Test
  void measuresStretchesAsTheWholeIsMeasured() throws IOException {
    try (Recording recording = Tone.recording(folder, RATE, longProgramme())) {
      float[] out = floats(Tone.all(recording.master(Mastering.PODCAST)));
      Mastered mastered = recording.master(Mastering.PODCAST);
      assertEquals(lufs(out), mastered.integratedLufs(), 0.005);
      assertEquals(dbtp(out), mastered.truePeakDbtp(), 0.05);
    }
  }

  @Test
  void givesTheSameSamplesFromTheCache() throws IOException {
    BlobCache cache = BlobCache.open(folder.resolve("cache"), 1 << 20);
    try (Recording recording = Tone.recording(folder, RATE, longProgramme())) {
      Mastered plain = recording.master(Mastering.PODCAST);
      for (int time = 1; time <= 2; time++) {
        try (Recording again = new Recording(folder, RATE, cache)) {
          again.append(new Pcm(RATE, longProgramme()));
          Mastered kept = again.master(Mastering.PODCAST);
          assertEquals(plain.integratedLufs(), kept.integratedLufs());
          assertEquals(plain.truePeakDbtp(), kept.truePeakDbtp());
          assertArrayEquals(Tone.all(plain), Tone.all(kept));
        }
      }
    }
  }

  @Test
  void measuresWhatTheLimiterTakesWhereThatIsMuch() throws IOException {
    float[] bursts = Tone.bursts(RATE, 6, 0.5);
    try (Recording recording = Tone.recording(folder, RATE, bursts)) {
      Mastered mastered = recording.master(new Mastering(-13, -2.5, 30));
      float[] out = floats(Tone.all(mastered));
      assertTrue(lufs(bursts) + mastered.gainDb() > -12.7, "the limiter takes much");
      assertEquals(-13, lufs(out), 0.12);
      assertEquals(lufs(out), mastered.integratedLufs(), 0.002);
    }
  }

  @Test
  void keepsSilenceSilent() throws IOException {
    try (Recording recording = new Recording(folder, RATE)) {
      recording.appendSilence(RATE);
      Mastered mastered = recording.master(Mastering.PODCAST);
      assertArrayEquals(new short[RATE], Tone.all(mastered));
      assertEquals(0, mastered.gainDb());
    }
  }

  @Test
  void liftsTheVeryQuietByNoMoreThanTheMaximum() throws IOException {
    try (Recording recording = Tone.recording(folder, RATE, Tone.sine(RATE, 1000, -60, 2))) {
      Mastered mastered = recording.master(Mastering.PODCAST);
      assertEquals(30, mastered.gainDb());
      assertEquals(-30, mastered.integratedLufs(), 0.5);
    }
  }

  @Test
  void mastersWhatIsShorterThanTheMeterNeeds() throws IOException {
    for (int length : new int[] {0, 1, 100, 3000}) {
      float[] samples = Arrays.copyOf(Tone.sine(RATE, 500, -26, 1), length);
      try (Recording recording = Tone.recording(folder, RATE, samples)) {
        Mastered mastered = recording.master(Mastering.PODCAST);
        assertEquals(length, Tone.all(mastered).length);
        assertTrue(mastered.gainDb() <= 30);
      }
    }
  }
}
