package lector.audio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** Signals for tests. */
final class Tone {

  private Tone() {}

  /** A sine of a level in dBFS (peak). */
  static float[] sine(int sampleRateHz, double hertz, double dbfs, double seconds) {
    return sine(sampleRateHz, hertz, dbfs, seconds, 0);
  }

  static float[] sine(
      int sampleRateHz, double hertz, double dbfs, double seconds, double phaseDegrees) {
    float[] samples = new float[(int) Math.round(seconds * sampleRateHz)];
    for (int i = 0; i < samples.length; i++) {
      double angle = 2 * Math.PI * hertz * i / sampleRateHz + Math.toRadians(phaseDegrees);
      samples[i] = (float) (Math.pow(10, dbfs / 20) * Math.sin(angle));
    }
    return samples;
  }

  static float[] join(float[]... parts) {
    float[] all = new float[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
    int at = 0;
    for (float[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  /** Bursts of noise between silences, with a spike in each: what speech is to a limiter. */
  static float[] bursts(int sampleRateHz, int bursts, double amplitude) {
    Random random = new Random(7);
    int period = sampleRateHz;
    float[] samples = new float[bursts * period];
    for (int burst = 0; burst < bursts; burst++) {
      for (int i = 0; i < period / 2; i++) {
        double swell = Math.sin(2 * Math.PI * i / period);
        samples[burst * period + i] = (float) (amplitude * swell * random.nextGaussian() * 0.2);
      }
      samples[burst * period + period / 4] = (float) amplitude;
    }
    return samples;
  }

  /** A recording that holds the samples. */
  static Recording recording(Path folder, int sampleRateHz, float[] samples) {
    try {
      Recording recording = new Recording(folder, sampleRateHz);
      recording.append(new Pcm(sampleRateHz, samples));
      return recording;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A source that holds the samples. */
  static SampleSource source(int sampleRateHz, short[] samples) {
    return new SampleSource() {
      @Override
      public int sampleRateHz() {
        return sampleRateHz;
      }

      @Override
      public long length() {
        return samples.length;
      }

      @Override
      public void read(long start, short[] into, int count) {
        System.arraycopy(samples, (int) start, into, 0, count);
      }
    };
  }

  /** All samples of a source. */
  static short[] all(SampleSource source) throws IOException {
    short[] samples = new short[(int) source.length()];
    source.read(0, samples, samples.length);
    return samples;
  }
}
