package lector.speech.onnx;

import java.nio.FloatBuffer;
import java.util.Arrays;

/**
 * Makes sound of what a Hibari network predicts: pulses filtered by the harmonic part, plus shaped
 * noise, plus a part with free phase, then the inverse short-time Fourier transform (window 1,200
 * samples, hop 300, Hann). The formula is in the ONNX interface section of the package's
 * description.
 *
 * <p>About a thousand times real time on one core. Keeps its buffers from call to call; not for use
 * by several threads.
 */
final class Vocoder {

  static final int SAMPLE_RATE_HZ = 24_000;

  /** Samples a frame of the spectra. */
  static final int HOP = 300;

  /** Values a frame: five parts of {@link Fft600#BINS} each. */
  static final int FRAME_VALUES = 5 * Fft600.BINS;

  private static final int WINDOW = 2 * Fft600.SIZE;
  private static final int BINS = Fft600.BINS;
  private static final float VOICED_ABOVE_HZ = 40f;
  private static final float TURNS_PER_RADIAN = (float) (1 / (2 * Math.PI));

  private static final float[] HANN = hann(1);

  /** What {@link #normalize} divides by wherever all windows are there. */
  private static final float[] SQUARES = squares(WINDOW / HOP, Integer.MAX_VALUE);

  /**
   * The windows of analysis and synthesis, for even and odd samples, with the transforms' scales.
   */
  private static final float[] ANALYSIS_EVEN = everySecond(hann(1.0 / HOP), 0);

  private static final float[] ANALYSIS_ODD = everySecond(hann(1.0 / HOP), 1);
  private static final float[] SYNTHESIS_EVEN = everySecond(hann(1.0 / Fft600.SIZE), 0);
  private static final float[] SYNTHESIS_ODD = everySecond(hann(-1.0 / Fft600.SIZE), 1);

  private final Fft600 fft = new Fft600();
  private final PulseTrain source = new PulseTrain(HOP, SAMPLE_RATE_HZ);
  private final Noise noise = new Noise();

  private float[] pulses = new float[0];
  private float[] overlapped = new float[0];

  private final float[] sourceRe = new float[BINS];
  private final float[] sourceIm = new float[BINS];
  private final float[] sumRe = new float[BINS];
  private final float[] sumIm = new float[BINS];
  private final float[] gain = new float[BINS];
  private final float[] angle = new float[BINS];
  private final float[] partRe = new float[BINS];
  private final float[] partIm = new float[BINS];

  /**
   * Synthesizes.
   *
   * @param spectra [frames, {@link #FRAME_VALUES}]: log magnitude and phase of the harmonic part,
   *     log magnitude of the noise, log magnitude and phase of the free part
   * @param f0 pitch in Hz, one value a frame
   * @param frames how many frames
   * @param seed seed of the noise
   * @return {@code frames * HOP} samples
   */
  float[] synthesize(FloatBuffer spectra, float[] f0, int frames, int seed) {
    int length = frames * HOP;
    noise.seed(seed);
    pulses = enough(pulses, length);
    source.fill(f0, frames, pulses);
    overlapped = enough(overlapped, length + WINDOW - HOP);
    Arrays.fill(overlapped, 0, length + WINDOW - HOP, 0f);
    for (int k = 0; k < frames; k++) {
      free(spectra, k * FRAME_VALUES);
      noise(spectra, k * FRAME_VALUES);
      if (isVoiced(f0, k, frames)) {
        harmonic(spectra, k * FRAME_VALUES, k * HOP - WINDOW / 2, length);
      }
      fft.inverse(sumRe, sumIm);
      overlap(k * HOP);
    }
    float[] out = new float[length];
    for (int k = 0; k < frames; k++) {
      normalize(k, frames, out);
    }
    return out;
  }

  /** Whether the source's window on a frame can hold a pulse. */
  private static boolean isVoiced(float[] f0, int frame, int frames) {
    for (int k = Math.max(0, frame - 3); k <= Math.min(frames - 1, frame + 3); k++) {
      if (f0[k] > VOICED_ABOVE_HZ) {
        return true;
      }
    }
    return false;
  }

  private void free(FloatBuffer spectra, int at) {
    spectra.get(at + 3 * BINS, gain, 0, BINS);
    VectorMath.exp(gain, gain, BINS);
    spectra.get(at + 4 * BINS, angle, 0, BINS);
    VectorMath.cosSin(angle, TURNS_PER_RADIAN, gain, sumRe, sumIm, BINS);
  }

  private void noise(FloatBuffer spectra, int at) {
    spectra.get(at + 2 * BINS, gain, 0, BINS);
    VectorMath.exp(gain, gain, BINS);
    noise.fill(partRe, BINS);
    noise.fill(partIm, BINS);
    addProducts(gain, partRe, sumRe, BINS);
    addProducts(gain, partIm, sumIm, BINS);
  }

  private void harmonic(FloatBuffer spectra, int at, int windowStart, int length) {
    load(windowStart, length);
    fft.forward(sourceRe, sourceIm);
    spectra.get(at, gain, 0, BINS);
    VectorMath.exp(gain, gain, BINS);
    spectra.get(at + BINS, angle, 0, BINS);
    VectorMath.halfTanh(angle, angle, BINS);
    VectorMath.cosSin(angle, 1f, gain, partRe, partIm, BINS);
    addProducts(sourceRe, partRe, sumRe, BINS);
    subtractProducts(sourceIm, partIm, sumRe, BINS);
    addProducts(sourceRe, partIm, sumIm, BINS);
    addProducts(sourceIm, partRe, sumIm, BINS);
  }

  /** Windows the pulses for analysis; beyond their ends they are mirrored. */
  private void load(int start, int length) {
    if (start >= 0 && start + WINDOW <= length) {
      for (int n = 0; n < Fft600.SIZE; n++) {
        fft.re[n] = pulses[start + 2 * n] * ANALYSIS_EVEN[n];
        fft.im[n] = pulses[start + 2 * n + 1] * ANALYSIS_ODD[n];
      }
    } else {
      for (int n = 0; n < Fft600.SIZE; n++) {
        fft.re[n] = pulses[mirrored(start + 2 * n, length)] * ANALYSIS_EVEN[n];
        fft.im[n] = pulses[mirrored(start + 2 * n + 1, length)] * ANALYSIS_ODD[n];
      }
    }
  }

  private static int mirrored(int index, int length) {
    int positive = Math.abs(index);
    return positive < length ? positive : Math.max(0, 2 * length - 2 - positive);
  }

  private void overlap(int start) {
    for (int n = 0; n < Fft600.SIZE; n++) {
      overlapped[start + 2 * n] += fft.re[n] * SYNTHESIS_EVEN[n];
      overlapped[start + 2 * n + 1] += fft.im[n] * SYNTHESIS_ODD[n];
    }
  }

  /** Divides by the sum of the squared windows that reach each sample. */
  private void normalize(int frame, int frames, float[] out) {
    int block = frame + WINDOW / 2 / HOP;
    boolean isInside = block - WINDOW / HOP + 1 >= 0 && block < frames;
    float[] sums = isInside ? SQUARES : squares(block, frames);
    for (int i = 0; i < HOP; i++) {
      out[frame * HOP + i] = overlapped[block * HOP + i] / sums[i];
    }
  }

  /** Sums of the squared windows over the samples of a block, of those frames that there are. */
  private static float[] squares(int block, int frames) {
    float[] sums = new float[HOP];
    for (int i = 0; i < HOP; i++) {
      for (int j = 0; j < WINDOW / HOP; j++) {
        if (block - j >= 0 && block - j < frames) {
          sums[i] += HANN[i + j * HOP] * HANN[i + j * HOP];
        }
      }
      sums[i] = Math.max(sums[i], 1e-11f);
    }
    return sums;
  }

  private static void addProducts(float[] a, float[] b, float[] sums, int n) {
    for (int i = 0; i < n; i++) {
      sums[i] += a[i] * b[i];
    }
  }

  private static void subtractProducts(float[] a, float[] b, float[] sums, int n) {
    for (int i = 0; i < n; i++) {
      sums[i] -= a[i] * b[i];
    }
  }

  private static float[] enough(float[] buffer, int length) {
    return buffer.length >= length ? buffer : new float[length + length / 2];
  }

  /** The periodic Hann window, times a scale. */
  private static float[] hann(double scale) {
    float[] window = new float[WINDOW];
    for (int i = 0; i < WINDOW; i++) {
      window[i] = (float) (scale * (0.5 - 0.5 * StrictMath.cos(2 * Math.PI * i / WINDOW)));
    }
    return window;
  }

  private static float[] everySecond(float[] values, int first) {
    float[] half = new float[values.length / 2];
    for (int i = 0; i < half.length; i++) {
      half[i] = values[2 * i + first];
    }
    return half;
  }
}
