package lector.speech.onnx;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import lector.audio.Decibels;
import lector.phoneme.UserLexicon;
import lector.speech.SpeechEngine;
import lector.speech.SpeechException;
import lector.speech.Voice;

/** Packs the voices of Kokoro-82M into a folder, and loads them from it. */
public final class KokoroVoices {

  private static final String MODEL = "model.onnx";

  private KokoroVoices() {}

  /**
   * Writes the model as it is run.
   *
   * @param parts the shipped model in parts, in order
   * @param folder where to write it
   */
  public static void pack(List<Path> parts, Path folder) throws IOException {
    List<InputStream> streams = new ArrayList<>();
    try {
      for (Path part : parts) {
        streams.add(Files.newInputStream(part));
      }
      ModelProto shipped =
          ModelProto.parseFrom(new SequenceInputStream(Collections.enumeration(streams)));
      try (OutputStream out = Files.newOutputStream(folder.resolve(MODEL))) {
        KokoroGraph.rewrite(shipped).writeTo(out);
      }
    } finally {
      for (InputStream stream : streams) {
        stream.close();
      }
    }
  }

  /**
   * Loads a voice.
   *
   * @param folder holds the model and a file {@code NAME.bin} for each voice
   * @param voice the voice; a name such as {@code af_heart+af_bella} is the mean of two
   * @param gainDb what brings it to the narrator's loudness, in dB
   * @throws SpeechException if it can't run here
   */
  public static SpeechEngine load(Path folder, Voice voice, double gainDb, UserLexicon lexicon) {
    FrontEnd frontEnd = FrontEnd.load(lexicon);
    try {
      float[] style = style(folder, voice.name());
      return new PhonemeEngine(
          voice,
          voice.version(),
          frontEnd.phonemizer(),
          new KokoroModel(
              SharedSession.open(folder.resolve(MODEL)),
              FrontEnd.numbers(),
              style,
              (float) Decibels.toAmplitude(gainDb)),
          frontEnd.letterToSound()::close);
    } catch (IOException | OrtException | LinkageError e) {
      throw new SpeechException(
          voice.name(),
          "can't be loaded (" + e.getMessage() + "); try lector voices remove, then install",
          e);
    }
  }

  /** The style of a voice, or the mean of several. */
  private static float[] style(Path folder, String name) throws IOException {
    String[] names = name.split("\\+", -1);
    float[] mean = new float[0];
    for (String part : names) {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(folder.resolve(part + ".bin")));
      float[] style = new float[bytes.remaining() / Float.BYTES];
      bytes.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(style);
      mean = mean.length == 0 ? new float[style.length] : Arrays.copyOf(mean, style.length);
      for (int i = 0; i < style.length; i++) {
        mean[i] += style[i] / names.length;
      }
    }
    return mean;
  }
}
