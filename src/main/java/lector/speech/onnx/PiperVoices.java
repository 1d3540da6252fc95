package lector.speech.onnx;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lector.phoneme.UserLexicon;
import lector.speech.SpeechEngine;
import lector.speech.SpeechException;
import lector.speech.Voice;

/** Loads Piper voices: a model {@code NAME.onnx} with its description {@code NAME.onnx.json}. */
public final class PiperVoices {

  private PiperVoices() {}

  /**
   * The language that a voice speaks.
   *
   * @param model the model
   * @return BCP 47 tag
   * @throws SpeechException if the file beside it does not describe a Piper voice
   */
  public static String language(Path model) {
    return description(model).language();
  }

  /**
   * Loads a voice.
   *
   * @param gainDb what brings it to the narrator's loudness, in dB
   * @throws SpeechException if it can't run here
   */
  public static SpeechEngine load(Path model, Voice voice, double gainDb, UserLexicon lexicon) {
    FrontEnd frontEnd = FrontEnd.load(lexicon);
    try {
      byte[] rewritten =
          PiperGraph.rewrite(ModelProto.parseFrom(Files.readAllBytes(model))).toByteArray();
      return new PhonemeEngine(
          voice,
          voice.version(),
          frontEnd.phonemizer(),
          new PiperModel(
              OnnxSessions.open(rewritten), description(model), (float) Math.pow(10, gainDb / 20)),
          frontEnd.letterToSound()::close);
    } catch (IOException | OrtException | LinkageError e) {
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
