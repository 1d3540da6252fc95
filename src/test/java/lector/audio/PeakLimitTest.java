package lector.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import lector.cache.BlobCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeakLimitTest {

  private static final int RATE = 24_000;

  @TempDir Path folder;
  private int encodings;

  /** Adds to the peaks, and to nothing else, as a lossy encoder may. */
  private Encoder adding(double decibels) {
    return new Encoder() {
      @Override
      public String format() {
        return "wav";
      }

      @Override
      public String mediaType() {
        return "audio/wav";
      }

      @Override
      public void encode(SampleSource source, Path file, int workers) throws IOException {
        encodings++;
        short[] samples = Tone.all(source);
        for (int i = 0; i < samples.length; i++) {
          if (Math.abs(samples[i]) > 16_000) {
            samples[i] = (short) Math.rint(samples[i] * Decibels.toAmplitude(decibels));
          }
        }
        new WavEncoder().encode(Tone.source(RATE, samples), file, workers);
      }

      @Override
      public void tag(Path file, Tags tags) {}
    };
  }

  private Measurement write(Encoder encoder) throws IOException {
    float[] sine = Tone.sine(RATE, 300, -24, 5);
    sine[2 * RATE] = 1;
    try (Recording recording = Tone.recording(folder, RATE, sine)) {
      Mastered mastered = recording.master(Mastering.PODCAST);
      assertEquals(-2.5, mastered.truePeakDbtp(), 0.01, "the limiter has work");
      Path file = folder.resolve("sound." + encoder.format());
      Measurement told = mastered.write(encoder, file, 1, BlobCache.NONE);
      Measurement found = Measurement.of(file);
      assertEquals(found.integratedLufs(), told.integratedLufs(), 0.02);
      assertEquals(found.truePeakDbtp(), told.truePeakDbtp(), 0.05);
      return told;
    }
  }

  @Test
  void encodesOnceWhereThePeaksStayLow() throws IOException {
    assertTrue(write(adding(0.8)).truePeakDbtp() <= -1);
    assertEquals(1, encodings);
  }

  @Test
  void lowersTheCeilingByWhatTheEncoderAdds() throws IOException {
    Measurement heard = write(adding(2));
    assertTrue(heard.truePeakDbtp() <= -1, () -> "" + heard);
    assertEquals(-16, heard.integratedLufs(), 0.5);
    assertTrue(encodings > 1);
  }

  @Test
  void givesWhatWasMasteredForWhatLosesNothing() throws IOException {
    write(new WavEncoder());
  }
}
