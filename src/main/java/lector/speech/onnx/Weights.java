package lector.speech.onnx;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The trained numbers of an ONNX model, by the names of its initializers. */
final class Weights {

  private final Map<String, TensorProto> tensors;

  Weights(ModelProto model) {
    this.tensors =
        model.getGraph().getInitializerList().stream()
            .collect(Collectors.toMap(TensorProto::getName, Function.identity()));
  }

  /** The size of a tensor along one dimension. */
  int size(String name, int dimension) {
    return (int) find(name).getDims(dimension);
  }

  /** The values of a tensor of floats, row by row. */
  float[] floats(String name) {
    TensorProto tensor = find(name);
    float[] values = new float[elements(tensor)];
    if (tensor.getRawData().isEmpty()) {
      for (int i = 0; i < values.length; i++) {
        values[i] = tensor.getFloatData(i);
      }
    } else {
      raw(tensor).asFloatBuffer().get(values);
    }
    return values;
  }

  /** The values of a tensor of bytes, row by row. */
  byte[] bytes(String name) {
    TensorProto tensor = find(name);
    byte[] values = new byte[elements(tensor)];
    if (tensor.getRawData().isEmpty()) {
      for (int i = 0; i < values.length; i++) {
        values[i] = (byte) tensor.getInt32Data(i);
      }
    } else {
      raw(tensor).get(values);
    }
    return values;
  }

  private TensorProto find(String name) {
    TensorProto tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("not a Hibari model: it has no weights named " + name);
    }
    return tensor;
  }

  private static int elements(TensorProto tensor) {
    return (int)
        tensor.getDimsList().stream().mapToLong(Long::longValue).reduce(1, (a, b) -> a * b);
  }

  private static ByteBuffer raw(TensorProto tensor) {
    return tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
  }
}
