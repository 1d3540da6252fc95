package lector.speech.onnx;

import java.util.Arrays;

/**
 * The voice's source: from a pitch curve the sum of all harmonics below 11 kHz with equal
 * amplitude, in closed form, sin((H + 1/2) t) / (2 sin(t / 2)) - 1/2. Silent where the pitch is
 * below 40 Hz. Not for use by several threads.
 */
final class PulseTrain {

  private static final float SILENT_BELOW_HZ = 40f;
  private static final float HIGHEST_HZ = 11_000f;
  private static final float PI = (float) Math.PI;

  /** Nearer to a pulse than this, in turns, the quotient is computed from the distance to it. */
  private static final float NEAR_PULSE = 0.004f;

  /** Up to this angle from a pulse, in radians, the quotient is taken for what it is there. */
  private static final float AT_PULSE = 1e-3f;

  private final int hop;
  private final double sampleRateHz;

  /** Weights of the two values that a sample lies between: the middles of two frames. */
  private final float[] first;

  private final float[] second;
  private final float[] pitch;
  private final float[] phase;
  private final float[] pulse;

  /** Where the phase is, in turns. */
  private double turns;

  /**
   * Makes a source.
   *
   * @param hop samples a frame of the pitch curve
   * @param sampleRateHz samples a second
   */
  PulseTrain(int hop, int sampleRateHz) {
    this.hop = hop;
    this.sampleRateHz = sampleRateHz;
    this.first = new float[hop];
    this.second = new float[hop];
    float step = 1f / hop;
    for (int j = 0; j < hop; j++) {
      second[j] = (j + 0.5f) * step + (j < hop / 2 ? 0.5f : -0.5f);
      first[j] = 1 - second[j];
    }
    this.pitch = new float[hop];
    this.phase = new float[hop];
    this.pulse = new float[hop];
  }

  /**
   * Makes the pulses.
   *
   * @param f0 pitch in Hz, in the middle of each frame; linear between
   * @param frames how many frames
   * @param out where the samples go: {@code frames * hop} of them
   */
  void fill(float[] f0, int frames, float[] out) {
    turns = 0;
    for (int k = 0; k < frames; k++) {
      frame(f0[Math.max(k - 1, 0)], f0[k], f0[Math.min(k + 1, frames - 1)], out, k * hop);
    }
  }

  /** A method of its own because the compiler then compiles its loops once, not a second time. */
  private void frame(float before, float here, float after, float[] out, int at) {
    if (Math.max(before, Math.max(here, after)) <= SILENT_BELOW_HZ) {
      turns += hop * SILENT_BELOW_HZ / sampleRateHz;
      turns -= (int) turns;
      Arrays.fill(out, at, at + hop, 0f);
      return;
    }
    interpolate(before, here, after);
    advance();
    pulses(pitch, phase, pulse, hop);
    correct();
    System.arraycopy(pulse, 0, out, at, hop);
  }

  private void advance() {
    double sum = turns;
    for (int j = 0; j < hop; j++) {
      sum += Math.max(pitch[j], SILENT_BELOW_HZ) / sampleRateHz;
      phase[j] = (float) (sum - (int) sum);
    }
    turns = sum - (int) sum;
  }

  private void interpolate(float before, float here, float after) {
    for (int j = 0; j < hop / 2; j++) {
      pitch[j] = before * first[j] + here * second[j];
    }
    for (int j = hop / 2; j < hop; j++) {
      pitch[j] = here * first[j] + after * second[j];
    }
  }

  private static void pulses(float[] pitch, float[] phase, float[] out, int n) {
    for (int i = 0; i < n; i++) {
      float t = phase[i];
      float quotient = HIGHEST_HZ / Math.max(pitch[i], SILENT_BELOW_HZ);
      float harmonics = VectorMath.whole(quotient - 0.5f) + 0.5f;
      out[i] = VectorMath.halfAngle(harmonics * t);
    }
    for (int i = 0; i < n; i++) {
      float h = out[i];
      float z = h * h;
      out[i] = VectorMath.halfSin(h, z) * VectorMath.halfCos(z);
    }
    for (int i = 0; i < n; i++) {
      float g = (phase[i] - 0.5f) * PI;
      out[i] = out[i] / VectorMath.halfCos(g * g) - 0.5f;
    }
  }

  /** Near a pulse both sides of the quotient vanish; unvoiced samples are silent. */
  private void correct() {
    for (int i = 0; i < hop; i++) {
      float t = phase[i];
      if (pitch[i] <= SILENT_BELOW_HZ) {
        pulse[i] = 0f;
      } else if (t < NEAR_PULSE || t > 1 - NEAR_PULSE) {
        pulse[i] = nearPulse((int) (HIGHEST_HZ / pitch[i]) + 0.5f, t < 0.5f ? t : t - 1f);
      }
    }
  }

  /**
   * The quotient beside a pulse, where its denominator is the sine of a small angle.
   *
   * @param harmonics how many, and a half
   * @param t distance from the pulse in turns, at most {@link #NEAR_PULSE}
   */
  private static float nearPulse(float harmonics, float t) {
    float below = PI * t * (1f - PI * PI * t * t * (1f / 6f));
    if (Math.abs(below) <= AT_PULSE) {
      return harmonics - 0.5f;
    }
    float h = VectorMath.halfAngle(harmonics * t);
    float z = h * h;
    return VectorMath.halfSin(h, z) * VectorMath.halfCos(z) / below - 0.5f;
  }
}
