package lector.speech.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VectorMathTest {

  private static final int N = 10_001;

  @Test
  void raisesE() {
    float[] x = ramp(-24, 7);
    float[] out = new float[N];
    VectorMath.exp(x, out, N);
    for (int i = 0; i < N; i++) {
      assertEquals(1, out[i] / Math.exp(x[i]), x[i] > -12 ? 2e-5 : 2e-3, "exp " + x[i]);
    }
  }

  @Test
  void clipsWhatItRaises() {
    float[] x = {-1000, 1000, Float.NEGATIVE_INFINITY};
    VectorMath.exp(x, x, 3);
    assertEquals(Math.exp(-24), x[0], 1e-13);
    assertEquals(Math.exp(7), x[1], 1e-2);
    assertEquals(x[0], x[2]);
  }

  @Test
  void turnsAngles() {
    float[] x = ramp(-50, 50);
    float[] gain = ramp(0, 2);
    float[] cos = new float[N];
    float[] sin = new float[N];
    VectorMath.cosSin(x, 0.5f, gain, cos, sin, N);
    for (int i = 0; i < N; i++) {
      double turned = Math.PI * x[i];
      assertEquals(gain[i] * Math.cos(turned), cos[i], 1e-5, "cos of " + x[i] + " half turns");
      assertEquals(gain[i] * Math.sin(turned), sin[i], 1e-5, "sin of " + x[i] + " half turns");
    }
  }

  @Test
  void halvesTheHyperbolicTangent() {
    float[] x = ramp(-12, 12);
    float[] out = new float[N];
    VectorMath.halfTanh(x, out, N);
    for (int i = 0; i < N; i++) {
      assertEquals(Math.tanh(x[i]) / 2, out[i], 1e-6, "tanh " + x[i]);
    }
  }

  private static float[] ramp(float from, float to) {
    float[] x = new float[N];
    for (int i = 0; i < N; i++) {
      x[i] = from + (to - from) * i / (N - 1);
    }
    return x;
  }
}
