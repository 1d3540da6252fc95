package lector.speech.onnx;

import static lector.speech.onnx.GraphBuilder.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * A convolution of seven taps over tokens that are repeated for their frames. Each token fills an
 * even number of frames, so the products are done once a token: for the even and the odd frame of a
 * pair, with the sums of the taps that fall on the pair at distance -2 to 2.
 */
final class RepeatedTokens {

  private static final int TAPS = 7;
  private static final int REACH = 2;
  private static final long TO_THE_END = 1L << 40;

  private final GraphBuilder graph;
  private final float[] kernel;
  private final int channels;
  private final int inputs;

  /**
   * Takes the weights.
   *
   * @param name name of the kernel, [channels, inputs, 7]; its last two inputs are not the tokens'
   */
  RepeatedTokens(GraphBuilder graph, Weights weights, String name) {
    this.graph = graph;
    this.kernel = weights.floats(name);
    this.channels = weights.size(name, 0);
    this.inputs = weights.size(name, 1);
  }

  /** The kernel of the last inputs: [channels, count, 7]. */
  float[] lastInputs(int count) {
    float[] taps = new float[channels * count * TAPS];
    for (int c = 0; c < channels; c++) {
      int from = (c * inputs + inputs - count) * TAPS;
      System.arraycopy(kernel, from, taps, c * count * TAPS, count * TAPS);
    }
    return taps;
  }

  /**
   * Convolves.
   *
   * @param tokens vectors, one a token: [1, L, inputs - 2]
   * @param tokenOfPair for each pair of frames the index of its token: [P]
   * @return both frames of each pair, side by side: [P, 2 * channels]
   */
  String convolve(String tokens, String tokenOfPair) {
    int tokenInputs = inputs - 2;
    String padded =
        graph.node(
            "Concat",
            List.of(
                graph.node("Squeeze", List.of(tokens, graph.longs(0))),
                graph.floats("m.dec_in.pad", new float[tokenInputs], 1, tokenInputs)),
            attribute("axis", 0L));
    String padIndex =
        graph.node("Shape", List.of("ids"), attribute("start", 1L), attribute("end", 2L));
    String indices =
        graph.node(
            "Concat",
            List.of(padIndex, padIndex, tokenOfPair, padIndex, padIndex),
            attribute("axis", 0L));
    List<String> shifted = new ArrayList<>();
    for (int distance = -REACH; distance <= REACH; distance++) {
      String at =
          graph.node(
              "Slice",
              List.of(
                  indices,
                  graph.longs(distance + REACH),
                  graph.longs(distance < REACH ? distance - REACH : TO_THE_END),
                  graph.longs(0)));
      String product = graph.node("MatMul", List.of(padded, taps(distance, tokenInputs)));
      shifted.add(graph.node("Gather", List.of(product, at)));
    }
    // The outermost taps reach one frame of the pair only.
    String ends =
        graph.node("Concat", List.of(shifted.get(0), shifted.get(4)), attribute("axis", 1L));
    String inner = add(add(shifted.get(1), shifted.get(2)), shifted.get(3));
    return add(inner, ends);
  }

  private String add(String a, String b) {
    return graph.node("Add", List.of(a, b));
  }

  /** For each frame of a pair that they reach, the sums of the taps that fall on a pair. */
  private String taps(int distance, int tokenInputs) {
    List<int[]> phases = new ArrayList<>();
    for (int phase = 0; phase < 2; phase++) {
      int first = Math.max(0, 2 * distance + 3 - phase);
      int last = Math.min(6, 2 * distance + 4 - phase);
      if (first <= last) {
        phases.add(new int[] {first, last});
      }
    }
    int columns = channels * phases.size();
    float[] matrix = new float[tokenInputs * columns];
    for (int in = 0; in < tokenInputs; in++) {
      for (int column = 0; column < columns; column++) {
        int[] taps = phases.get(column / channels);
        double sum = 0;
        for (int tap = taps[0]; tap <= taps[1]; tap++) {
          sum += kernel[((column % channels) * inputs + in) * TAPS + tap];
        }
        matrix[in * columns + column] = (float) sum;
      }
    }
    return graph.floats("m.dec_in.tokens" + distance, matrix, tokenInputs, columns);
  }
}
