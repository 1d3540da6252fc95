package lector.speech.onnx;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import lector.phoneme.UserLexicon;
import lector.speech.SpeechEngine;
import lector.speech.SpeechException;
import lector.speech.Voice;

/**
 * Packs and loads Piper voices: a model {@code NAME.onnx} with its description {@code
 * NAME.onnx.json}.
 */
public final class PiperVoices {

  private PiperVoices() {}

  /**
   * Writes a model as it is run.
   *
   * @param shipped the model as it is published
   * @param model where to write it
   */
  public static void pack(Path shipped, Path model) throws IOException {
    try (InputStream in = Files.newInputStream(shipped);
        OutputStream out = Files.newOutputStream(model)) {
      PiperGraph.rewrite(ModelProto.parseFrom(in)).writeTo(out);
    }
  }

  /**
   * Loads a voice.
   *
   * @param model as {@link #pack} wrote it, with its description beside it
   * @param gainDb what brings it to the narrator's loudness, in dB
   * @throws SpeechException if it can't run here
   */
  public static SpeechEngine load(Path model, Voice voice, double gainDb, UserLexicon lexicon) {
    FrontEnd frontEnd = FrontEnd.load(lexicon);
    try {
      return new PhonemeEngine(
          voice,
          voice.version(),
          frontEnd.phonemizer(),
          new PiperModel(
              OnnxSessions.open(model), description(model), (float) Math.pow(10, gainDb / 20)),
          frontEnd.letterToSound()::close);
    } catch (OrtException | LinkageError e) {
      throw new SpeechException(
          voice.name(), model + " can't be loaded as a Piper voice: " + e.getMessage(), e);
    }
  }

  private static PiperDescription description(Path model) {
    Path json = model.resolveSibling(model.getFileName() + ".json");
    try {
      return PiperDescription.read(Files.readAllBytes(json));
    } catch (IOException e) {
      throw new SpeechException(
          model.getFileName().toString(),
          "needs its description beside it, " + json + ", which can't be read",
          e);
    }
  }
}
