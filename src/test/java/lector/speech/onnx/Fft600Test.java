package lector.speech.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class Fft600Test {

  private static final int LENGTH = 2 * Fft600.SIZE;

  private final Fft600 fft = new Fft600();
  private final float[] re = new float[Fft600.BINS];
  private final float[] im = new float[Fft600.BINS];

  @Test
  void agreesWithTheDefinition() {
    float[] samples = samples(1);
    load(samples);
    fft.forward(re, im);
    for (int k = 0; k < Fft600.BINS; k++) {
      double sumRe = 0;
      double sumIm = 0;
      for (int n = 0; n < LENGTH; n++) {
        double angle = -2 * Math.PI * k * n / LENGTH;
        sumRe += samples[n] * Math.cos(angle);
        sumIm += samples[n] * Math.sin(angle);
      }
      assertEquals(sumRe, re[k], 2e-4, "real part of bin " + k);
      assertEquals(sumIm, im[k], 2e-4, "imaginary part of bin " + k);
    }
  }

  @Test
  void comesBackToTheSamples() {
    float[] samples = samples(2);
    load(samples);
    fft.forward(re, im);
    fft.inverse(re, im);
    for (int n = 0; n < Fft600.SIZE; n++) {
      assertEquals(samples[2 * n], fft.re[n] / Fft600.SIZE, 1e-5, "sample " + 2 * n);
      assertEquals(samples[2 * n + 1], -fft.im[n] / Fft600.SIZE, 1e-5, "sample " + (2 * n + 1));
    }
  }

  private void load(float[] samples) {
    for (int n = 0; n < Fft600.SIZE; n++) {
      fft.re[n] = samples[2 * n];
      fft.im[n] = samples[2 * n + 1];
    }
  }

  private static float[] samples(int seed) {
    Random random = new Random(seed);
    float[] samples = new float[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      samples[i] = (float) random.nextGaussian();
    }
    return samples;
  }
}
