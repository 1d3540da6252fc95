package lector.speech.onnx;

import java.util.Random;

/**
 * Gaussian noise that is the same for the same seed: stretches of one table, from places that a
 * xorshift generator (G. Marsaglia, 2003) picks. Not for use by several threads.
 */
final class Noise {

  private static final int PLACES = 1 << 16;
  private static final float[] TABLE = table();

  private int state;

  /** Starts again from a seed; any number will do. */
  void seed(int seed) {
    state = seed == 0 ? 1 : seed;
  }

  /** Fills the first {@code n} elements, at most 1,024, with noise of variance 1. */
  void fill(float[] out, int n) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    System.arraycopy(TABLE, state & (PLACES - 1), out, 0, n);
  }

  private static float[] table() {
    Random random = new Random(1);
    float[] table = new float[PLACES + 1024];
    for (int i = 0; i < table.length; i++) {
      table[i] = (float) random.nextGaussian();
    }
    return table;
  }
}
