package lector.speech.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is changed in models before they run, on models of a few nodes. */
class RewrittenGraphsTest {

  private static NodeProto node(String operator, String inputs, String outputs) {
    return NodeProto.newBuilder()
        .setOpType(operator)
        .addAllInput(List.of(inputs.split(" ", -1)))
        .addAllOutput(List.of(outputs.split(" ", -1)))
        .build();
  }

  private static ModelProto model(List<NodeProto> nodes, String constants, String output) {
    GraphProto.Builder graph = GraphProto.newBuilder().addAllNode(nodes);
    for (String name : constants.split(" ", -1)) {
      graph.addInitializer(TensorProto.newBuilder().setName(name));
    }
    graph.addOutput(ValueInfoProto.newBuilder().setName(output));
    return ModelProto.newBuilder().setGraph(graph).build();
  }

  private static List<String> nodes(ModelProto model) {
    return model.getGraph().getNodeList().stream()
        .map(
            node ->
                node.getOpType()
                    + " "
                    + String.join(",", node.getInputList())
                    + " > "
                    + String.join(",", node.getOutputList()))
        .toList();
  }

  @Test
  void convolvesFloatsInsteadOfIntegers() {
    ModelProto shipped =
        model(
            List.of(
                node("Identity", "in", "/encoder/Clip_output_0"),
                node("DynamicQuantizeLinear", "x", "q scale zero"),
                node("ConvInteger", "q w zero wzero", "product"),
                node("Floor", "bias", "rounded"),
                node("Reshape", "rounded shape", "shaped"),
                node("Add", "product shaped", "sum"),
                node("Cast", "sum", "float"),
                node("Mul", "scale wscale", "scales"),
                node("Mul", "float scales", "y")),
            "w wzero wscale bias shape",
            "y");
    assertEquals(
        List.of(
            "Cast w > w_float_q",
            "Cast wzero > w_float_z",
            "Sub w_float_q,w_float_z > w_float_d",
            "Mul w_float_d,wscale > w_float",
            "Identity in > /encoder/Clip_output_0",
            "Conv x,w_float,bias > y"),
        nodes(KokoroGraph.rewrite(shipped)));
  }

  @Test
  void takesRandomNumbersFromAnInput() throws IOException {
    ModelProto rewritten =
        PiperGraph.rewrite(
            model(
                List.of(
                    node("Ceil", "steps", PiperGraph.DURATIONS),
                    node("RandomNormalLike", "x", "r")),
                "c",
                "r"));
    assertEquals(
        List.of(
            "Ceil steps > /Ceil_output_0",
            "Shape x > r_shape",
            "Size x > r_size",
            "Range lector_zero,r_size,lector_one > r_range",
            "Mod r_range,lector_noise_length > r_places",
            "Gather lector_noise,r_places > r_values",
            "Reshape r_values,r_shape > r"),
        nodes(rewritten));
    assertEquals(PiperGraph.NOISE, rewritten.getGraph().getInput(0).getName());
    assertEquals(PiperGraph.DURATIONS, rewritten.getGraph().getOutput(1).getName());
  }

  /** A convolution of so many taps and groups. */
  private static NodeProto convolution(int taps, long groups) {
    return node("Conv", "x w b", "y").toBuilder()
        .addAttribute(GraphBuilder.attribute("kernel_shape", new long[] {taps}))
        .addAttribute(GraphBuilder.attribute("dilations", new long[] {3}))
        .addAttribute(GraphBuilder.attribute("strides", new long[] {1}))
        .addAttribute(GraphBuilder.attribute("pads", 6, 6))
        .addAttribute(GraphBuilder.attribute("group", groups))
        .build();
  }

  @Test
  void convolvesAlongOneDimensionAsOverAnImage() {
    List<NodeProto> rewritten = WideConvolutions.rewrite(List.of(convolution(5, 1)), 5);
    assertEquals(
        List.of("w > w_image", "x > y_in", "y_in > y_out", "y_out > y"),
        rewritten.stream().map(node -> node.getInput(0) + " > " + node.getOutput(0)).toList());
    NodeProto image = rewritten.get(2);
    assertEquals(List.of("y_in", "w_image", "b"), image.getInputList());
    assertEquals(
        List.of(List.of(1L, 5L), List.of(1L, 3L), List.of(1L, 1L), List.of(0L, 6L, 0L, 6L)),
        image.getAttributeList().stream().map(each -> each.getIntsList()).toList());
  }

  @Test
  void leavesNarrowAndGroupedConvolutionsAsTheyAre() {
    List<NodeProto> nodes = List.of(convolution(3, 1), convolution(5, 2), node("Conv", "x w", "y"));
    assertEquals(nodes, WideConvolutions.rewrite(nodes, 5));
  }

  @Test
  void refusesAModelThatIsNotPipers() {
    ModelProto other = model(List.of(node("Identity", "x", "y")), "c", "y");
    assertThrows(IOException.class, () -> PiperGraph.rewrite(other));
  }
}
