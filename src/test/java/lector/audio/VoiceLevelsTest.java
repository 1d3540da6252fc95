package lector.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoiceLevelsTest {

  private static final int RATE = 24_000;
  private static final Mastering PLAIN = new Mastering(-23, -1, 30);

  @TempDir Path folder;

  @Test
  void bringsAQuieterVoiceToTheNarrators() throws IOException {
    assertEquals(level(-26), level(-30), 0.01, "peak after the narrator's");
    assertEquals(level(-26), level(-22), 0.01, "of a louder one, too");
  }

  @Test
  void changesNothingOfWhatTheNarratorSays() throws IOException {
    short[] alone = mastered(-26, -26);
    short[] with = mastered(-26, -30);
    assertArrayEquals(Arrays.copyOf(alone, RATE), Arrays.copyOf(with, RATE));
  }

  @Test
  void leavesAVoiceThatSaysTooLittleToMeasure() throws IOException {
    try (Recording recording = new Recording(folder, RATE)) {
      recording.append(sine(-26, 5));
      recording.append(sine(-30, 1), "joe");
      assertEquals(
          -4, peakDb(recording, 5.2, 5.8) - peakDb(recording, 1, 2), 0.05, "as it was spoken");
    }
  }

  /** The level of a voice that was spoken at one, relative to the narrator's. */
  private double level(double dbfs) throws IOException {
    try (Recording recording = new Recording(folder, RATE)) {
      recording.append(sine(-26, 4));
      recording.appendSilence(RATE);
      recording.append(sine(dbfs, 4), "joe");
      return peakDb(recording, 6, 8) - peakDb(recording, 1, 3);
    }
  }

  private short[] mastered(double narrator, double other) throws IOException {
    try (Recording recording = new Recording(folder, RATE)) {
      recording.append(sine(narrator, 4));
      recording.append(sine(other, 4), "joe");
      return read(recording.master(PLAIN), 0, 8);
    }
  }

  private static double peakDb(Recording recording, double from, double to) throws IOException {
    int peak = 0;
    for (short sample : read(recording.master(PLAIN), from, to)) {
      peak = Math.max(peak, Math.abs(sample));
    }
    return 20 * Math.log10(peak);
  }

  private static short[] read(Mastered mastered, double from, double to) throws IOException {
    short[] samples = new short[(int) ((to - from) * RATE)];
    mastered.read((long) (from * RATE), samples, samples.length);
    return samples;
  }

  private static Pcm sine(double dbfs, double seconds) {
    return new Pcm(RATE, Tone.sine(RATE, 500, dbfs, seconds));
  }
}
