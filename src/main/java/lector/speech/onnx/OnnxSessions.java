package lector.speech.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.ExecutionMode;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;

/**
 * Opens sessions of ONNX Runtime as suits many small sentences: one thread a call, since the
 * sentences are what runs in parallel.
 */
final class OnnxSessions {

  private OnnxSessions() {}

  /** The one environment of this process. */
  static OrtEnvironment environment() {
    return Environment.INSTANCE;
  }

  /** Opens a session on a model in memory. */
  static OrtSession open(byte[] model) throws OrtException {
    return open((environment, options) -> environment.createSession(model, options));
  }

  /** Opens a session on a model in a file, which the runtime reads by itself. */
  static OrtSession open(Path model) throws OrtException {
    return open((environment, options) -> environment.createSession(model.toString(), options));
  }

  private interface Opening {
    OrtSession open(OrtEnvironment environment, SessionOptions options) throws OrtException;
  }

  private static OrtSession open(Opening opening) throws OrtException {
    // First, since it provides the libraries, which the options need too.
    OrtEnvironment environment = environment();
    try (SessionOptions options = new SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(ExecutionMode.SEQUENTIAL);
      options.setOptimizationLevel(OptLevel.ALL_OPT);
      // Plans of the memory are kept for each length of a sentence, and hardly two have the same.
      options.setMemoryPatternOptimization(false);
      return opening.open(environment, options);
    }
  }

  /**
   * The runtime's own memory of a tensor, valid until that is closed. What the runtime offers
   * publicly is a copy in the heap, in which all of it is written twice.
   */
  static ByteBuffer memory(OnnxTensor tensor) {
    try {
      return ((ByteBuffer) Memory.BUFFER.invoke(tensor)).order(ByteOrder.nativeOrder());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("ONNX Runtime's memory can't be read", e);
    }
  }

  /** A copy of an output of floats. */
  static float[] floats(OrtSession.Result result, String name) {
    FloatBuffer values = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
    float[] copy = new float[values.remaining()];
    values.get(copy);
    return copy;
  }

  /** A copy of an output of whole numbers that the model has as floats. */
  static long[] wholes(OrtSession.Result result, String name) {
    float[] values = floats(result, name);
    long[] wholes = new long[values.length];
    for (int i = 0; i < values.length; i++) {
      wholes[i] = (long) values[i];
    }
    return wholes;
  }

  static void close(OrtSession session) {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("a session of ONNX Runtime could not be closed", e);
    }
  }

  private static final class Memory {
    static final Method BUFFER = buffer();

    private static Method buffer() {
      try {
        Method method = OnnxTensor.class.getDeclaredMethod("getBuffer");
        method.setAccessible(true);
        return method;
      } catch (NoSuchMethodException e) {
        throw new AssertionError("this version of ONNX Runtime keeps its memory elsewhere", e);
      }
    }
  }

  private static final class Environment {
    static final OrtEnvironment INSTANCE =
        NativeLibraries.provide(
            () -> OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "lector"));
  }
}
