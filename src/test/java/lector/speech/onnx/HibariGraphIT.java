package lector.speech.onnx;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnxruntime.OrtException;
import com.google.protobuf.ByteString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The rebuilt graph says what the shipped one says. */
class HibariGraphIT {

  private static final Path WHEEL = Path.of("target/packages/hibari.whl");

  @Test
  void givesTheShippedModelsSpectraPitchAndDurations() throws IOException, OrtException {
    ModelProto shipped = shipped();
    HibariLikeness likeness = HibariLikeness.of(shipped, HibariGraph.build(shipped));
    assertTrue(likeness.durationsAgree());
    assertTrue(likeness.spectraDb() >= 40, () -> "spectra " + likeness);
    assertTrue(likeness.pitchDb() >= 40, () -> "pitch " + likeness);
    assertTrue(likeness.isClose());
  }

  @Test
  void seesThatAnotherNetworkSaysSomethingElse() throws IOException, OrtException {
    ModelProto shipped = shipped();
    assertFalse(HibariLikeness.of(shipped, HibariGraph.build(withAnotherBias(shipped))).isClose());
  }

  /** The model with one vector of weights set to nothing. */
  private static ModelProto withAnotherBias(ModelProto model) {
    GraphProto.Builder graph = model.getGraph().toBuilder();
    for (TensorProto.Builder tensor : graph.getInitializerBuilderList()) {
      if (tensor.getName().equals("m.head.bias")) {
        tensor.setRawData(ByteString.copyFrom(new byte[tensor.getRawData().size()]));
      }
    }
    return model.toBuilder().setGraph(graph).build();
  }

  private static ModelProto shipped() throws IOException {
    try (ZipFile wheel = new ZipFile(WHEEL.toFile());
        InputStream in = wheel.getInputStream(wheel.getEntry("hibari/assets/hibari.onnx"))) {
      return ModelProto.parseFrom(in.readAllBytes());
    }
  }
}
