package lector.audio;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What is done to samples, one thread. An operation is a second of audio: the score is × real time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class SoundBenchmark {

  private static final int RATE = 24_000;
  private static final int SECONDS = 20;

  private final float[] samples = new float[SECONDS * RATE];
  private final short[] rounded = new short[SECONDS * RATE];

  /** Voiced syllables with their harmonics, hissing ones, and pauses, as speech has them. */
  @Setup
  public void speak() {
    Random random = new Random(3);
    double phase = 0;
    for (int i = 0; i < samples.length; i++) {
      double seconds = (double) i / RATE;
      double swell = Math.max(0, Math.sin(2 * Math.PI * 2.5 * seconds));
      double pause = seconds % 4 < 3.6 ? 1 : 0;
      phase += (180 + 40 * Math.sin(seconds)) / RATE;
      double voice = 0;
      for (int harmonic = 1; harmonic <= 25; harmonic++) {
        voice += Math.sin(2 * Math.PI * harmonic * phase) / harmonic;
      }
      double hiss =
          random.nextGaussian() * (Math.sin(2 * Math.PI * 1.3 * seconds) > 0.6 ? 0.3 : 0.02);
      samples[i] = (float) (0.15 * pause * swell * (voice + hiss));
      rounded[i] = (short) (samples[i] * 32767);
    }
  }

  /** The loudness meter. */
  @Benchmark
  @OperationsPerInvocation(SECONDS)
  public double loudnessMeter() {
    LoudnessMeter meter = LoudnessMeter.asPlayed(RATE);
    meter.add(samples, 0, samples.length);
    return meter.integratedLufs();
  }

  /** The true-peak meter. */
  @Benchmark
  @OperationsPerInvocation(SECONDS)
  public double truePeakMeter() {
    TruePeakMeter meter = new TruePeakMeter(RATE);
    meter.add(samples, 0, samples.length);
    return meter.dbtp();
  }

  /** The MP3 encoder, as an episode uses it. */
  @Benchmark
  @OperationsPerInvocation(SECONDS)
  public byte[] mp3Encoder() throws IOException {
    return new Mp3Encoder().encodeStretch(Tone.source(RATE, rounded), 0, rounded.length, true);
  }
}
