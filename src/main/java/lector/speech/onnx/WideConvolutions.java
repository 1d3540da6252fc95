package lector.speech.onnx;

import static lector.speech.onnx.GraphBuilder.attribute;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes convolutions along one dimension as convolutions over an image of height 1, for which ONNX
 * Runtime has a faster kernel: a blocked layout without a copy of the input for each tap. The sums
 * are the same but for the order of their parts.
 */
final class WideConvolutions {

  /** The constant, {@link #axis}, that the new nodes take. */
  private static final String AXIS = "lector_height_axis";

  private static final int HEIGHT_AXIS = 2;

  /** Weights that have been made those of an image. */
  private final Set<String> weights = new HashSet<>();

  private final int leastTaps;

  private WideConvolutions(int leastTaps) {
    this.leastTaps = leastTaps;
  }

  /**
   * Rewrites the convolutions among nodes.
   *
   * @param leastTaps convolutions with fewer taps, which gain nothing, stay as they are
   */
  static List<NodeProto> rewrite(List<NodeProto> nodes, int leastTaps) {
    WideConvolutions rewriting = new WideConvolutions(leastTaps);
    List<NodeProto> rewritten = new ArrayList<>();
    nodes.forEach(node -> rewriting.add(node, rewritten));
    return rewritten;
  }

  /** A constant that a graph with such convolutions needs. */
  static TensorProto axis() {
    ByteBuffer raw =
        ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(0, HEIGHT_AXIS);
    return TensorProto.newBuilder()
        .setName(AXIS)
        .addDims(1)
        .setDataType(TensorProto.DataType.INT64.getNumber())
        .setRawData(ByteString.copyFrom(raw))
        .build();
  }

  private void add(NodeProto node, List<NodeProto> rewritten) {
    Map<String, AttributeProto> attributes =
        node.getAttributeList().stream()
            .collect(Collectors.toMap(AttributeProto::getName, Function.identity()));
    if (!isWide(node, attributes)) {
      rewritten.add(node);
      return;
    }
    String output = node.getOutput(0);
    String kernel = node.getInput(1) + "_image";
    if (weights.add(kernel)) {
      rewritten.add(node("Unsqueeze", kernel, node.getInput(1)));
    }
    rewritten.add(node("Unsqueeze", output + "_in", node.getInput(0)));
    List<Long> pads = attributes.get("pads").getIntsList();
    rewritten.add(
        NodeProto.newBuilder()
            .setOpType("Conv")
            .addInput(output + "_in")
            .addInput(kernel)
            .addAllInput(node.getInputList().subList(2, node.getInputCount()))
            .addOutput(output + "_out")
            .addAttribute(attribute("kernel_shape", 1, one(attributes, "kernel_shape")))
            .addAttribute(attribute("dilations", 1, one(attributes, "dilations")))
            .addAttribute(attribute("strides", 1, one(attributes, "strides")))
            .addAttribute(attribute("pads", 0, pads.get(0), 0, pads.get(1)))
            .build());
    rewritten.add(node("Squeeze", output, output + "_out"));
  }

  private boolean isWide(NodeProto node, Map<String, AttributeProto> attributes) {
    return node.getOpType().equals("Conv")
        && attributes.keySet().containsAll(Set.of("kernel_shape", "dilations", "strides", "pads"))
        && attributes.get("kernel_shape").getIntsCount() == 1
        && one(attributes, "kernel_shape") >= leastTaps
        && (!attributes.containsKey("group") || attributes.get("group").getI() == 1);
  }

  private static long one(Map<String, AttributeProto> attributes, String name) {
    return attributes.get(name).getInts(0);
  }

  private static NodeProto node(String operator, String output, String input) {
    return NodeProto.newBuilder()
        .setOpType(operator)
        .addInput(input)
        .addInput(AXIS)
        .addOutput(output)
        .build();
  }
}
