package lector.speech.install;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A voice as it is published, small: a model that has what Piper's have, and makes no sound. */
final class Shipped {

  static final byte[] MODEL =
      ModelProto.newBuilder()
          .setGraph(
              GraphProto.newBuilder()
                  .addNode(NodeProto.newBuilder().setOpType("Ceil").addOutput("/Ceil_output_0")))
          .build()
          .toByteArray();

  static final byte[] DESCRIPTION =
      bytes(
          """
          {"audio": {"sample_rate": 16000}, "espeak": {"voice": "en-us"},
           "phoneme_type": "espeak", "phoneme_id_map": {"_": [0], "^": [1], "$": [2]}}
          """);

  private Shipped() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The voice as a Python package. */
  static byte[] wheel() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("v/bo.onnx", "v/bo.onnx.json", "v/MODEL_CARD")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.endsWith(".onnx") ? MODEL : DESCRIPTION);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
