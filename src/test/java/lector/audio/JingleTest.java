package lector.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JingleTest {

  private static final int RATE = 24_000;

  @TempDir Path folder;

  /** A WAV file whose first channel has a tone, and whose others are silent. */
  private Path wav(double seconds, int sampleRateHz, int channels, double dbfs) throws IOException {
    float[] sine = Tone.sine(sampleRateHz, 500, dbfs, seconds);
    ByteBuffer bytes = ByteBuffer.allocate(2 * channels * sine.length);
    for (int i = 0; i < sine.length; i++) {
      bytes.putShort(2 * channels * i, (short) Math.round(32767 * sine[i]));
    }
    AudioFormat format = new AudioFormat(sampleRateHz, 16, channels, true, true);
    Path file = folder.resolve("tone.wav");
    try (AudioInputStream in =
        new AudioInputStream(new ByteArrayInputStream(bytes.array()), format, sine.length)) {
      AudioSystem.write(in, AudioFileFormat.Type.WAVE, file.toFile());
    }
    return file;
  }

  private static double lufs(Pcm pcm) {
    LoudnessMeter meter = LoudnessMeter.asPlayed(pcm.sampleRateHz());
    meter.add(pcm.samples(), 0, pcm.length());
    return meter.integratedLufs();
  }

  @ParameterizedTest
  @CsvSource({"24000, 1, -20", "44100, 2, -3", "48000, 6, -40", "8000, 1, -1"})
  void bringsAFileToTheRateAndTheLevelOfSpeech(int sampleRateHz, int channels, double dbfs)
      throws IOException {
    Pcm pcm = Jingle.read(wav(2, sampleRateHz, channels, dbfs)).beside(RATE, -22);
    assertEquals(RATE, pcm.sampleRateHz());
    assertEquals(2 * RATE, pcm.length());
    assertEquals(-25, lufs(pcm), 0.1);
  }

  @Test
  void readsNoMoreOfALongFileThanIsHeard() throws IOException {
    assertEquals(30 * RATE, Jingle.read(wav(40, RATE, 1, -20)).beside(RATE, -20).length());
  }

  @Test
  void refusesSilenceAndWhatIsNoSound() throws IOException {
    Path silent = wav(1, RATE, 1, Double.NEGATIVE_INFINITY);
    assertThrows(IOException.class, () -> Jingle.read(silent));
    Path text = Files.writeString(folder.resolve("text.mp3"), "no sound");
    assertThrows(IOException.class, () -> Jingle.read(text));
  }

  @Test
  void isKnownByItsSamples() throws IOException {
    String one = Jingle.read(wav(1, RATE, 1, -20)).fingerprint();
    assertEquals(one, Jingle.read(wav(1, RATE, 1, -20)).fingerprint());
    assertNotEquals(one, Jingle.read(wav(1, RATE, 1, -21)).fingerprint());
  }

  @ParameterizedTest
  @EnumSource(Chime.class)
  void ringsShortQuietAndAlwaysAlike(Chime chime) {
    Pcm pcm = Jingle.of(chime).beside(RATE, -20);
    assertArrayEquals(pcm.samples(), Jingle.of(chime).beside(RATE, -20).samples());
    assertEquals(-28, lufs(pcm), 0.1);
    assertTrue(pcm.seconds() < 1.5);
    assertEquals(0, pcm.samples()[0], 1e-3f);
    assertEquals(0, pcm.samples()[pcm.length() - 1], 1e-3f);
  }
}
