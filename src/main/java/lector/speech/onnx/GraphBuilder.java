package lector.speech.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes an ONNX graph node by node. Values are known by their names; a method that adds a node
 * gives the name of its output. Not for use by several threads.
 */
final class GraphBuilder {

  /** The domain of ONNX Runtime's own operators. */
  static final String MICROSOFT = "com.microsoft";

  private final GraphProto.Builder graph = GraphProto.newBuilder();
  private final Map<String, TensorProto> constants = new LinkedHashMap<>();
  private int values;

  GraphBuilder(String name) {
    graph.setName(name);
  }

  /** Adds an input of the model. A dimension of -1 is free. */
  void input(String name, TensorProto.DataType type, int... dimensions) {
    graph.addInput(info(name, type, dimensions));
  }

  /** Names a value as an output of the model. A dimension of -1 is free. */
  void output(String name, TensorProto.DataType type, int... dimensions) {
    graph.addOutput(info(name, type, dimensions));
  }

  /** Adds a node of the standard operators. */
  String node(String operator, List<String> inputs, AttributeProto... attributes) {
    return node("", operator, inputs, 1, attributes).get(0);
  }

  /** Adds a node of ONNX Runtime's own operators. */
  String microsoft(String operator, List<String> inputs, AttributeProto... attributes) {
    return node(MICROSOFT, operator, inputs, 1, attributes).get(0);
  }

  /** Adds a node with several outputs. */
  List<String> node(
      String domain,
      String operator,
      List<String> inputs,
      int outputs,
      AttributeProto... attributes) {
    NodeProto.Builder node =
        NodeProto.newBuilder()
            .setDomain(domain)
            .setOpType(operator)
            .addAllInput(inputs)
            .addAllAttribute(Arrays.asList(attributes));
    for (int i = 0; i < outputs; i++) {
      node.addOutput("v" + values++);
    }
    graph.addNode(node);
    return List.copyOf(node.getOutputList());
  }

  /** Gives a value a second name, under which it can be an output. */
  void alias(String value, String name) {
    graph.addNode(NodeProto.newBuilder().setOpType("Identity").addInput(value).addOutput(name));
  }

  /** Adds a constant, once for each name. */
  String floats(String name, float[] values, long... dimensions) {
    ByteBuffer raw = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    return constant(name, TensorProto.DataType.FLOAT, raw, dimensions);
  }

  /** Adds a constant, once for each name. */
  String bytes(String name, byte[] values, long... dimensions) {
    return constant(name, TensorProto.DataType.INT8, ByteBuffer.wrap(values), dimensions);
  }

  /** A vector of whole numbers. */
  String longs(long... values) {
    return longs("i" + Arrays.toString(values), values, values.length);
  }

  /** A whole number without dimensions. */
  String scalar(long value) {
    return longs("s" + value, new long[] {value});
  }

  /** A number without dimensions. */
  String scalar(float value) {
    return floats("f" + value, new float[] {value});
  }

  private String longs(String name, long[] values, long... dimensions) {
    ByteBuffer raw = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    raw.asLongBuffer().put(values);
    return constant(name, TensorProto.DataType.INT64, raw, dimensions);
  }

  private String constant(
      String name, TensorProto.DataType type, ByteBuffer raw, long... dimensions) {
    constants.computeIfAbsent(
        name,
        key -> {
          TensorProto.Builder tensor =
              TensorProto.newBuilder()
                  .setName(key)
                  .setDataType(type.getNumber())
                  .setRawData(ByteString.copyFrom(raw.rewind()));
          Arrays.stream(dimensions).forEach(tensor::addDims);
          return tensor.build();
        });
    return name;
  }

  /** The finished model. */
  ModelProto build() {
    graph.addAllInitializer(constants.values());
    return ModelProto.newBuilder()
        .setIrVersion(8)
        .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(17))
        .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain(MICROSOFT).setVersion(1))
        .setGraph(graph)
        .build();
  }

  private static ValueInfoProto info(String name, TensorProto.DataType type, int... dimensions) {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    for (int i = 0; i < dimensions.length; i++) {
      TensorShapeProto.Dimension.Builder dimension = TensorShapeProto.Dimension.newBuilder();
      shape.addDim(
          dimensions[i] < 0
              ? dimension.setDimParam(name + i)
              : dimension.setDimValue(dimensions[i]));
    }
    TypeProto.Tensor.Builder tensor =
        TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(shape);
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(TypeProto.newBuilder().setTensorType(tensor))
        .build();
  }

  static AttributeProto attribute(String name, long value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.INT)
        .setI(value)
        .build();
  }

  static AttributeProto attribute(String name, float value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.FLOAT)
        .setF(value)
        .build();
  }

  static AttributeProto attribute(String name, long... values) {
    AttributeProto.Builder attribute =
        AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INTS);
    Arrays.stream(values).forEach(attribute::addInts);
    return attribute.build();
  }

  static AttributeProto attribute(String name, TensorProto value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.TENSOR)
        .setT(value)
        .build();
  }
}
