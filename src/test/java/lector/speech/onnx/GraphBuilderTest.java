package lector.speech.onnx;

import static lector.speech.onnx.GraphBuilder.attribute;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphBuilderTest {

  private final GraphBuilder builder = new GraphBuilder("test");

  @Test
  void wiresNodesByTheNamesOfTheirOutputs() {
    builder.input("x", DataType.FLOAT, 1, -1);
    String sum = builder.node("Add", List.of("x", builder.scalar(2f)));
    List<String> halves = builder.node("", "Split", List.of(sum), 2, attribute("axis", -1L));
    builder.alias(halves.get(1), "y");
    builder.output("y", DataType.FLOAT, 1, -1);
    GraphProto graph = builder.build().getGraph();
    assertEquals(
        List.of("Add", "Split", "Identity"),
        graph.getNodeList().stream().map(NodeProto::getOpType).toList());
    assertEquals(List.of("x", "f2.0"), graph.getNode(0).getInputList());
    assertEquals(graph.getNode(0).getOutputList(), graph.getNode(1).getInputList());
    assertEquals("y", graph.getNode(2).getOutput(0));
    assertEquals(1, graph.getInput(0).getType().getTensorType().getShape().getDim(0).getDimValue());
    assertTrue(graph.getInput(0).getType().getTensorType().getShape().getDim(1).hasDimParam());
  }

  @Test
  void addsAConstantOnceForEachName() {
    assertEquals(builder.longs(1, 2), builder.longs(1, 2));
    builder.scalar(1);
    assertEquals(2, builder.build().getGraph().getInitializerCount());
  }

  @Test
  void givesBackTheNumbersThatItWasGiven() {
    builder.floats("f", new float[] {1.5f, -2}, 1, 2);
    builder.bytes("b", new byte[] {-1, 127}, 2);
    Weights weights = new Weights(builder.build());
    assertArrayEquals(new float[] {1.5f, -2}, weights.floats("f"));
    assertArrayEquals(new byte[] {-1, 127}, weights.bytes("b"));
    assertEquals(2, weights.size("f", 1));
  }

  @Test
  void readsNumbersThatAreNotPacked() {
    ModelProto model =
        ModelProto.newBuilder()
            .setGraph(
                GraphProto.newBuilder()
                    .addInitializer(
                        TensorProto.newBuilder()
                            .setName("f")
                            .addDims(2)
                            .addFloatData(3)
                            .addFloatData(4))
                    .addInitializer(
                        TensorProto.newBuilder().setName("b").addDims(1).addInt32Data(-5))
                    .addInitializer(TensorProto.newBuilder().setName("s").addFloatData(6)))
            .build();
    Weights weights = new Weights(model);
    assertArrayEquals(new float[] {3, 4}, weights.floats("f"));
    assertArrayEquals(new byte[] {-5}, weights.bytes("b"));
    assertArrayEquals(new float[] {6}, weights.floats("s"));
  }

  @Test
  void namesAWeightThatIsMissing() {
    Weights weights = new Weights(ModelProto.getDefaultInstance());
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> weights.floats("m.head.bias"));
    assertTrue(e.getMessage().contains("m.head.bias"), e.getMessage());
  }
}
