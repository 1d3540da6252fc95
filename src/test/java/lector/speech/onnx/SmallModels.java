package lector.speech.onnx;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import lector.phoneme.Phonemes;

/** Models with the inputs and outputs of the voices' and a tone for a voice. */
final class SmallModels {

  private SmallModels() {}

  /** A sine that starts and ends with a tenth of a second of silence. */
  static float[] tone(int sampleRateHz, int length, double hertz, double peak) {
    float[] tone = new float[length];
    for (int i = sampleRateHz / 10; i < length - sampleRateHz / 10; i++) {
      tone[i] = (float) (peak * Math.sin(2 * Math.PI * hertz * i / sampleRateHz));
    }
    return tone;
  }

  /**
   * A model that gives the same sound and durations whatever it is asked to say.
   *
   * @param inputs names and types of its inputs; each is touched, lest it be left out
   */
  static byte[] constant(
      List<Input> inputs, String output, float[] samples, String durations, float[] steps) {
    GraphBuilder graph = new GraphBuilder("small");
    String sum = graph.floats("samples", samples, samples.length);
    for (Input input : inputs) {
      graph.input(input.name(), input.type(), dimensions(input.dimensions()));
      String number =
          graph.node(
              "Cast",
              List.of(graph.node("Size", List.of(input.name()))),
              GraphBuilder.attribute("to", (long) DataType.FLOAT.getNumber()));
      String nothing = graph.node("Mul", List.of(number, graph.scalar(0f)));
      sum = graph.node("Add", List.of(sum, nothing));
    }
    graph.alias(sum, output);
    graph.alias(graph.floats("steps", steps, steps.length), durations);
    graph.output(output, DataType.FLOAT, samples.length);
    graph.output(durations, DataType.FLOAT, steps.length);
    return graph.build().toByteArray();
  }

  private static int[] dimensions(int count) {
    int[] free = new int[count];
    Arrays.fill(free, -1);
    return free;
  }

  /**
   * An input of a model.
   *
   * @param dimensions how many it has
   */
  record Input(String name, DataType type, int dimensions) {}

  /** An utterance of words of two symbols each, divided by spaces. */
  static Utterance words(int count) {
    List<Phonemes.Span> spans =
        IntStream.range(0, count)
            .mapToObj(word -> new Phonemes.Span(3 * word, 3 * word + 2))
            .toList();
    return new Utterance(String.join(" ", Collections.nCopies(count, "dd")), spans);
  }
}
