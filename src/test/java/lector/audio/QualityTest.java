package lector.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityTest {

  private static final int RATE = 24_000;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "SPEECH,  mp3,  24000, 64",
    "SPEECH,  m4a,  24000, 64",
    "SPEECH,  opus, 48000, 32",
    "APPLE,   mp3,  44100, 96",
    "APPLE,   m4a,  44100, 96",
    "APPLE,   m4b,  44100, 96",
    "ARCHIVE, flac, 24000, 0",
    "ARCHIVE, wav,  24000, 384"
  })
  void writesItsRates(Quality quality, String format, int sampleRateHz, int kilobits)
      throws IOException {
    short[] noise = Tone.all(source());
    Path file = folder.resolve("sound." + format);
    quality.encoder(format).orElseThrow().encode(Tone.source(RATE, noise), file, 2);
    try (DecodedFile decoded = DecodedFile.open(file)) {
      assertEquals(sampleRateHz, decoded.sampleRateHz());
    }
    double found = 8.0 * Files.size(file) * RATE / noise.length / 1000;
    assertTrue(kilobits == 0 || Math.abs(found / kilobits - 1) < 0.4, found + " kbit/s");
  }

  @ParameterizedTest
  @CsvSource({"APPLE, opus", "APPLE, flac", "APPLE, wav", "ARCHIVE, mp3", "ARCHIVE, m4a"})
  void hasNoFormatThatCannotKeepIt(Quality quality, String format) {
    assertTrue(quality.encoder(format).isEmpty());
  }

  @Test
  void losesNothingInAnArchive() throws IOException {
    Path file = folder.resolve("sound.flac");
    short[] samples = Tone.all(source());
    Quality.ARCHIVE.encoder("flac").orElseThrow().encode(Tone.source(RATE, samples), file, 1);
    int at = 0;
    try (DecodedFile decoded = DecodedFile.open(file)) {
      for (float[] next = decoded.next(); next.length > 0; next = decoded.next()) {
        for (float sample : next) {
          assertEquals(samples[at++], 32768 * sample);
        }
      }
    }
    assertEquals(samples.length, at);
  }

  private static SampleSource source() {
    float[] bursts = Tone.bursts(RATE, 8, 0.5);
    short[] samples = new short[bursts.length];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) (32767 * bursts[i]);
    }
    return Tone.source(RATE, samples);
  }
}
