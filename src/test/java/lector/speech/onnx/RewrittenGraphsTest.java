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

  @Test
  void refusesAModelThatIsNotPipers() {
    ModelProto other = model(List.of(node("Identity", "x", "y")), "c", "y");
    assertThrows(IOException.class, () -> PiperGraph.rewrite(other));
  }
}
