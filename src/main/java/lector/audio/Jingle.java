package lector.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntFunction;
import lector.cache.Key;

/** A short sound that is heard beside the words: a chime, or the user's own. */
public final class Jingle {

  /** As much of a file as is ever heard. */
  private static final int MOST_SECONDS = 30;

  /** Music of the user's, and a chime, lie below speech: neither should startle. */
  private static final double FILE_LU = -3;

  private static final double CHIME_LU = -8;

  private final String fingerprint;
  private final double relativeLu;
  private final IntFunction<Pcm> atRate;

  private Jingle(String fingerprint, double relativeLu, IntFunction<Pcm> atRate) {
    this.fingerprint = fingerprint;
    this.relativeLu = relativeLu;
    this.atRate = atRate;
  }

  /** A chime. */
  public static Jingle of(Chime chime) {
    return new Jingle("chime 1 " + chime, CHIME_LU, chime::at);
  }

  /**
   * The sound in a file of any kind that FFmpeg decodes, all channels mixed to one; of a long one
   * the first half minute.
   *
   * @throws IOException if there is no such file, or no sound in it
   */
  public static Jingle read(Path file) throws IOException {
    try (DecodedFile decoded = DecodedFile.open(file)) {
      float[] samples = new float[MOST_SECONDS * decoded.sampleRateHz()];
      int length = 0;
      for (float[] next = decoded.next();
          next.length > 0 && length < samples.length;
          next = decoded.next()) {
        int count = Math.min(next.length, samples.length - length);
        System.arraycopy(next, 0, samples, length, count);
        length += count;
      }
      return of(new Pcm(decoded.sampleRateHz(), Arrays.copyOf(samples, length)), file);
    }
  }

  private static Jingle of(Pcm pcm, Path file) throws IOException {
    if (lufs(pcm) == Double.NEGATIVE_INFINITY || Double.isNaN(lufs(pcm))) {
      throw new IOException(file + " is silent");
    }
    ByteBuffer bytes = ByteBuffer.allocate(pcm.length() * Float.BYTES);
    bytes.asFloatBuffer().put(pcm.samples());
    String name = new Key("jingle 1 " + pcm.sampleRateHz()).add(bytes).name();
    return new Jingle(
        name,
        FILE_LU,
        rate ->
            rate == pcm.sampleRateHz()
                ? pcm
                : new Resampler(pcm.sampleRateHz(), rate).resample(pcm));
  }

  /**
   * The sound, ready to stand beside speech.
   *
   * @param sampleRateHz the speech's sample rate
   * @param speechLufs how loud that is on the whole, as played
   */
  public Pcm beside(int sampleRateHz, double speechLufs) {
    Pcm pcm = atRate.apply(sampleRateHz);
    float gain = (float) Decibels.toAmplitude(speechLufs + relativeLu - lufs(pcm));
    float[] samples = new float[pcm.length()];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = gain * pcm.samples()[i];
    }
    return new Pcm(sampleRateHz, samples);
  }

  private static double lufs(Pcm pcm) {
    LoudnessMeter meter = LoudnessMeter.asPlayed(pcm.sampleRateHz());
    meter.add(pcm.samples(), 0, pcm.length());
    return meter.integratedLufs();
  }

  /** What it is, by its samples: two with the same are the same. */
  public String fingerprint() {
    return fingerprint;
  }
}
