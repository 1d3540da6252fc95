package lector.speech.onnx;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a Piper voice (VITS: J. Kim et al., 2021) tell its durations, and takes the chance out of
 * it: where it draws random numbers, it takes them from an input instead, so that the same sentence
 * sounds the same.
 */
final class PiperGraph {

  /** Steps of 256 samples for each number. */
  static final String DURATIONS = "/Ceil_output_0";

  /** The input that holds {@link #NOISE_LENGTH} random numbers of variance 1. */
  static final String NOISE = "lector_noise";

  static final int NOISE_LENGTH = 1 << 16;

  private static final int LEAST_TAPS = 3;
  private static final String LENGTH = "lector_noise_length";
  private static final String ZERO = "lector_zero";
  private static final String ONE = "lector_one";

  private PiperGraph() {}

  /**
   * The model with another input, {@link #NOISE}, and another output, {@link #DURATIONS}.
   *
   * @throws IOException if it isn't a model as Piper exports them
   */
  static ModelProto rewrite(ModelProto shipped) throws IOException {
    if (shipped.getGraph().getNodeList().stream()
        .noneMatch(node -> node.getOutputList().contains(DURATIONS))) {
      throw new IOException("it has no " + DURATIONS + ", the durations in Piper's export");
    }
    List<NodeProto> nodes = new ArrayList<>();
    for (NodeProto node : shipped.getGraph().getNodeList()) {
      nodes.addAll(node.getOpType().equals("RandomNormalLike") ? noise(node) : List.of(node));
    }
    GraphProto.Builder graph = shipped.getGraph().toBuilder().clearNode();
    graph.addAllNode(WideConvolutions.rewrite(nodes, LEAST_TAPS));
    graph.addInitializer(WideConvolutions.axis());
    graph.addInput(floats(NOISE));
    graph.addOutput(floats(DURATIONS));
    graph.addInitializer(number(LENGTH, NOISE_LENGTH));
    graph.addInitializer(number(ZERO, 0));
    graph.addInitializer(number(ONE, 1));
    return shipped.toBuilder().setGraph(graph).build();
  }

  /** As many numbers of the input as are wanted, from its start again where it ends. */
  private static List<NodeProto> noise(NodeProto random) {
    String out = random.getOutput(0);
    List<NodeProto> nodes = new ArrayList<>();
    nodes.add(node("Shape", out + "_shape", random.getInput(0)));
    nodes.add(node("Size", out + "_size", random.getInput(0)));
    nodes.add(node("Range", out + "_range", ZERO, out + "_size", ONE));
    nodes.add(node("Mod", out + "_places", out + "_range", LENGTH));
    nodes.add(node("Gather", out + "_values", NOISE, out + "_places"));
    nodes.add(node("Reshape", out, out + "_values", out + "_shape"));
    return nodes;
  }

  private static NodeProto node(String operator, String output, String... inputs) {
    return NodeProto.newBuilder()
        .setOpType(operator)
        .addAllInput(List.of(inputs))
        .addOutput(output)
        .build();
  }

  private static ValueInfoProto floats(String name) {
    TypeProto.Tensor.Builder tensor =
        TypeProto.Tensor.newBuilder().setElemType(TensorProto.DataType.FLOAT.getNumber());
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(TypeProto.newBuilder().setTensorType(tensor))
        .build();
  }

  private static TensorProto number(String name, long value) {
    ByteBuffer raw = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(0, value);
    return TensorProto.newBuilder()
        .setName(name)
        .setDataType(TensorProto.DataType.INT64.getNumber())
        .setRawData(ByteString.copyFrom(raw))
        .build();
  }
}
