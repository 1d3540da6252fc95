package lector.speech.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class VocoderTest {

  private static final int FRAMES = 20;
  private static final int HOP = Vocoder.HOP;
  private static final int HARMONIC = 0;
  private static final int HARMONIC_PHASE = 1;
  private static final int NOISE = 2;
  private static final int FREE = 3;
  private static final int FREE_PHASE = 4;

  /** So little that it can't be heard: where the exponential is clipped. */
  private static final float NOTHING = -24;

  private static final double WINDOWS = 1.5; // sum of the four squared Hann windows on a sample

  private final Vocoder vocoder = new Vocoder();
  private final float[] spectra = new float[FRAMES * Vocoder.FRAME_VALUES];
  private final float[] pitch = new float[FRAMES];

  /** All bins alike, every other one turned by half: a single impulse in the middle of a frame. */
  @Test
  void makesAnImpulseOfAFlatFreePart() {
    silence();
    fill(FREE, bin -> Math.log(0.6));
    fill(FREE_PHASE, bin -> bin % 2 * Math.PI);
    float[] out = synthesize(1);
    for (int n = 3 * HOP; n < (FRAMES - 3) * HOP; n++) {
      assertEquals(n % HOP == 0 ? 0.6 / WINDOWS : 0, out[n], 1e-4, "sample " + n);
    }
  }

  /** One bin: a sine, of twice the bin's share, times the sum of the windows. */
  @Test
  void makesASineOfOneBin() {
    silence();
    fill(FREE, bin -> bin == 100 ? Math.log(300) : NOTHING);
    float[] out = synthesize(1);
    for (int n = 3 * HOP; n < (FRAMES - 3) * HOP; n++) {
      double expected = 2 * 300 / 1200.0 * 2 / WINDOWS * Math.cos(2 * Math.PI * 100 * n / 1200);
      assertEquals(expected, out[n], 1e-4, "sample " + n);
    }
  }

  /** A harmonic part of one lets the pulses through, at the scale of the analysis. */
  @Test
  void letsThePulsesThroughAFlatHarmonicPart() {
    silence();
    fill(HARMONIC, bin -> 0);
    fill(HARMONIC_PHASE, bin -> 0);
    Arrays.fill(pitch, 190);
    float[] pulses = new float[FRAMES * HOP];
    new PulseTrain(HOP, Vocoder.SAMPLE_RATE_HZ).fill(pitch, FRAMES, pulses);
    float[] out = synthesize(1);
    for (int n = 3 * HOP; n < (FRAMES - 3) * HOP; n++) {
      assertEquals(pulses[n] / HOP, out[n], 1e-4, "sample " + n);
    }
  }

  @Test
  void makesNoPulsesWithoutPitch() {
    silence();
    fill(HARMONIC, bin -> 5);
    assertEquals(0, energy(synthesize(1)), 1e-12);
  }

  /** Bins of variance 2: a frame of variance 1/600, of which the windows leave two thirds. */
  @Test
  void makesNoiseOfTheEnergyThatIsAskedFor() {
    silence();
    fill(NOISE, bin -> Math.log(3));
    assertEquals(9 / 600.0 / WINDOWS, energy(synthesize(7)), 0.1 * 9 / 600.0 / WINDOWS);
  }

  @Test
  void makesTheSameNoiseFromTheSameSeedOnly() {
    silence();
    fill(NOISE, bin -> 0);
    float[] first = synthesize(7);
    assertFalse(Arrays.equals(first, synthesize(8)));
    assertArrayEquals(first, synthesize(7));
    assertArrayEquals(first, new Vocoder().synthesize(FloatBuffer.wrap(spectra), pitch, FRAMES, 7));
  }

  @Test
  void keepsNothingOfALongerCallBefore() {
    silence();
    fill(FREE, bin -> 1);
    synthesize(1);
    silence();
    float[] out = vocoder.synthesize(FloatBuffer.wrap(spectra), pitch, 2, 1);
    assertEquals(2 * HOP, out.length);
    assertEquals(0, energy(out), 1e-12);
  }

  @Test
  void makesASingleVoicedFrame() {
    silence();
    fill(HARMONIC, bin -> 0);
    Arrays.fill(pitch, 120);
    float[] out = vocoder.synthesize(FloatBuffer.wrap(spectra), pitch, 1, 1);
    assertEquals(HOP, out.length);
    for (float sample : out) {
      assertFalse(Float.isNaN(sample) || Math.abs(sample) > 2, "sample " + sample);
    }
  }

  private float[] synthesize(int seed) {
    return vocoder.synthesize(FloatBuffer.wrap(spectra), pitch, FRAMES, seed);
  }

  private void silence() {
    Arrays.fill(spectra, 0);
    Arrays.fill(pitch, 0);
    for (int part : new int[] {HARMONIC, NOISE, FREE}) {
      fill(part, bin -> NOTHING);
    }
  }

  private void fill(int part, IntToDoubleFunction value) {
    for (int k = 0; k < FRAMES; k++) {
      for (int bin = 0; bin < Fft600.BINS; bin++) {
        spectra[k * Vocoder.FRAME_VALUES + part * Fft600.BINS + bin] =
            (float) value.applyAsDouble(bin);
      }
    }
  }

  private static double energy(float[] samples) {
    double sum = 0;
    for (float sample : samples) {
      sum += sample * sample;
    }
    return sum / samples.length;
  }
}
