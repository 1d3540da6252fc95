package lector.check.audio;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Place;
import lector.check.judge.Rule;

/** A WAV file: read by the JDK's own reader, and measured. */
public final class WavJudge implements Judge<WavJudge.Wav> {

  private static final int SAMPLES = 8192;

  /**
   * A WAV file.
   *
   * @param file where it is
   * @param place what it is called
   */
  public record Wav(Path file, Place place) {}

  @Override
  public void judge(Wav wav, Findings findings) {
    try (AudioInputStream in =
        AudioSystem.getAudioInputStream(
            new BufferedInputStream(Files.newInputStream(wav.file())))) {
      AudioFormat format = in.getFormat();
      if (format.getChannels() != 1 || format.getSampleSizeInBits() != 16) {
        findings.add(
            Rule.AUDIO_CHANNELS,
            wav.place(),
            "it has %d channels of %d bits, and its loudness was not measured"
                .formatted(format.getChannels(), format.getSampleSizeInBits()));
        return;
      }
      AudioMeter meter = new AudioMeter(Math.round(format.getSampleRate()));
      measure(in, meter);
      meter.judge(LoudnessTarget.of(wav.file()), wav.place(), findings);
    } catch (UnsupportedAudioFileException | IOException e) {
      findings.add(Rule.AUDIO_MALFORMED, wav.place(), "it is no WAV file: " + e.getMessage());
    }
  }

  private static void measure(AudioInputStream in, AudioMeter meter) throws IOException {
    byte[] bytes = new byte[2 * SAMPLES];
    short[] samples = new short[SAMPLES];
    for (int n = in.readNBytes(bytes, 0, bytes.length);
        n > 0;
        n = in.readNBytes(bytes, 0, bytes.length)) {
      ByteBuffer.wrap(bytes, 0, n)
          .order(ByteOrder.LITTLE_ENDIAN)
          .asShortBuffer()
          .get(samples, 0, n / 2);
      meter.add(samples, n / 2);
    }
  }
}
