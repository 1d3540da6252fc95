package lector.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;

class WavEncoderTest {

  @Test
  void givesBackTheSamplesToAnotherReader() throws IOException, UnsupportedAudioFileException {
    short[] samples = new short[70_000];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) (i * 31);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WavEncoder().write(Tone.source(16000, samples), out);
    try (AudioInputStream in =
        AudioSystem.getAudioInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      assertEquals(16000, in.getFormat().getSampleRate());
      assertEquals(1, in.getFormat().getChannels());
      assertEquals(samples.length, in.getFrameLength());
      short[] read = new short[samples.length];
      ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(read);
      assertArrayEquals(samples, read);
    }
  }

  @Test
  void refusesWhatTheFormatCannotHold() {
    SampleSource endless =
        new SampleSource() {
          @Override
          public int sampleRateHz() {
            return 24000;
          }

          @Override
          public long length() {
            return 1L << 31;
          }

          @Override
          public void read(long start, short[] into, int count) {}
        };
    assertThrows(
        IOException.class, () -> new WavEncoder().write(endless, OutputStream.nullOutputStream()));
  }
}
