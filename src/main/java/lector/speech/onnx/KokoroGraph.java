package lector.speech.onnx;

import static lector.speech.onnx.GraphBuilder.attribute;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the int8 export of Kokoro-82M twice as fast, and lets it tell its durations.
 *
 * <p>ONNX Runtime has no fast convolution of integers ({@code ConvInteger}); so the convolutions'
 * weights, which stay int8 in the file, become floats when the model is loaded: <i>w = (q − zero) ×
 * scale</i>, and each chain of quantizing, convolving, adding the quantized bias, and scaling back
 * becomes one convolution of floats with the bias as it was.
 */
final class KokoroGraph {

  /** Frames of 600 samples for each symbol. */
  static final String DURATIONS = "/encoder/Clip_output_0";

  /**
   * Narrower convolutions gain nothing, and other sums of theirs would shift the pitch a little.
   */
  private static final int LEAST_TAPS = 5;

  private static final long FLOAT = TensorProto.DataType.FLOAT.getNumber();

  private final GraphProto shipped;
  private final Set<String> constants = new HashSet<>();
  private final Map<String, NodeProto> producers = new HashMap<>();
  private final Map<String, NodeProto> consumers = new HashMap<>();
  private final Set<String> unpacked = new HashSet<>();
  private final List<NodeProto> weights = new ArrayList<>();

  /** What takes the place of a node, by the node's first output. */
  private final Map<String, NodeProto> replacements = new HashMap<>();

  private KokoroGraph(GraphProto shipped) {
    this.shipped = shipped;
    shipped.getInitializerList().forEach(tensor -> constants.add(tensor.getName()));
    for (NodeProto node : shipped.getNodeList()) {
      node.getOutputList().forEach(output -> producers.put(output, node));
      node.getInputList().forEach(input -> consumers.putIfAbsent(input, node));
    }
  }

  /** The faster model. */
  static ModelProto rewrite(ModelProto shipped) {
    return shipped.toBuilder().setGraph(new KokoroGraph(shipped.getGraph()).rewrite()).build();
  }

  private GraphProto rewrite() {
    for (NodeProto node : shipped.getNodeList()) {
      if (node.getOpType().equals("ConvInteger")) {
        replace(node);
      }
    }
    List<NodeProto> nodes = new ArrayList<>(weights);
    for (NodeProto node : shipped.getNodeList()) {
      nodes.add(replacements.getOrDefault(node.getOutput(0), node));
    }
    TypeProto.Tensor type = TypeProto.Tensor.newBuilder().setElemType((int) FLOAT).build();
    ValueInfoProto durations =
        ValueInfoProto.newBuilder()
            .setName(DURATIONS)
            .setType(TypeProto.newBuilder().setTensorType(type))
            .build();
    GraphProto.Builder graph = shipped.toBuilder().addOutput(durations).clearNode();
    graph.addInitializer(WideConvolutions.axis());
    return graph.addAllNode(WideConvolutions.rewrite(needed(nodes, graph), LEAST_TAPS)).build();
  }

  /** Puts a convolution of floats in the place of the product that ends an integer one's chain. */
  private void replace(NodeProto convolution) {
    NodeProto quantized = producers.get(convolution.getInput(0));
    NodeProto next = consumers.get(convolution.getOutput(0));
    List<String> inputs = new ArrayList<>(List.of(quantized.getInput(0), weights(convolution)));
    if (next.getOpType().equals("Add")) {
      inputs.add(constant(other(next, convolution.getOutput(0))));
      next = consumers.get(next.getOutput(0));
    }
    NodeProto product = consumers.get(next.getOutput(0));
    replacements.put(
        product.getOutput(0),
        NodeProto.newBuilder()
            .setOpType("Conv")
            .addAllInput(inputs)
            .addOutput(product.getOutput(0))
            .addAllAttribute(convolution.getAttributeList())
            .build());
  }

  /** The name of a convolution's weights as floats. */
  private String weights(NodeProto convolution) {
    String packed = convolution.getInput(1);
    String name = packed + "_float";
    if (unpacked.add(name)) {
      NodeProto add = consumers.get(convolution.getOutput(0));
      NodeProto cast = add.getOpType().equals("Add") ? consumers.get(add.getOutput(0)) : add;
      NodeProto product = consumers.get(cast.getOutput(0));
      NodeProto scales = producers.get(other(product, cast.getOutput(0)));
      String scale =
          constants.contains(scales.getInput(0)) ? scales.getInput(0) : scales.getInput(1);
      weights.add(node("Cast", name + "_q", packed));
      weights.add(node("Cast", name + "_z", convolution.getInput(3)));
      weights.add(node("Sub", name + "_d", name + "_q", name + "_z"));
      weights.add(node("Mul", name, name + "_d", scale));
    }
    return name;
  }

  private static NodeProto node(String operator, String output, String... inputs) {
    NodeProto.Builder node =
        NodeProto.newBuilder().setOpType(operator).addAllInput(List.of(inputs)).addOutput(output);
    return operator.equals("Cast")
        ? node.addAttribute(attribute("to", FLOAT)).build()
        : node.build();
  }

  private static String other(NodeProto node, String input) {
    return node.getInput(0).equals(input) ? node.getInput(1) : node.getInput(0);
  }

  /** The constant that a value was computed from. */
  private String constant(String value) {
    String name = value;
    while (!constants.contains(name)) {
      name = producers.get(name).getInput(0);
    }
    return name;
  }

  /** The nodes that the outputs depend on, in their order. */
  private static List<NodeProto> needed(List<NodeProto> nodes, GraphProto.Builder graph) {
    Set<String> values = new HashSet<>();
    graph.getOutputList().forEach(output -> values.add(output.getName()));
    List<NodeProto> needed = new ArrayList<>();
    for (int i = nodes.size() - 1; i >= 0; i--) {
      if (nodes.get(i).getOutputList().stream().anyMatch(values::contains)) {
        values.addAll(nodes.get(i).getInputList());
        needed.add(0, nodes.get(i));
      }
    }
    return needed;
  }
}
