package lector.speech.onnx;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import lector.phoneme.UserLexicon;
import lector.speech.SpeechEngine;
import lector.speech.SpeechException;
import lector.speech.Voice;

/** Packs and loads Hibari voices, of which each is a network of its own. */
public final class HibariVoices {

  private HibariVoices() {}

  /**
   * Writes a network as it is run, if it says then what it says as it is published.
   *
   * @param name the voice, for messages
   * @param shipped the network as it is published
   * @param model where to write it
   * @throws SpeechException if it is no network of the kind that {@link HibariGraph} rebuilds
   * @throws IOException if it can't be read or written
   */
  public static void pack(String name, Path shipped, Path model) throws IOException {
    ModelProto published = ModelProto.parseFrom(Files.readAllBytes(shipped));
    try {
      ModelProto rebuilt = HibariGraph.build(published);
      if (!HibariLikeness.of(published, rebuilt).isClose()) {
        throw new SpeechException(name, "can't be used: its network is not built as heart's is");
      }
      Files.write(model, rebuilt.toByteArray());
    } catch (IllegalArgumentException | OrtException | LinkageError e) {
      throw new SpeechException(
          name, shipped + " can't be used as a Hibari voice: " + e.getMessage(), e);
    }
  }

  /**
   * Loads a voice.
   *
   * @param model as {@link #pack} wrote it
   * @param gainDb what brings it to the narrator's loudness, in dB; measured if it isn't known
   * @throws SpeechException if it can't run here
   */
  public static SpeechEngine load(
      Path model, Voice voice, OptionalDouble gainDb, UserLexicon lexicon) {
    FrontEnd frontEnd = FrontEnd.load(lexicon);
    try {
      HibariModel plain =
          new HibariModel(new HibariNetwork(Files.readAllBytes(model)), FrontEnd.numbers());
      double gain = gainDb.isPresent() ? gainDb.getAsDouble() : VoiceLevel.gainDb(plain, voice, 0);
      return new PhonemeEngine(
          voice,
          voice.version(),
          frontEnd.phonemizer(),
          plain.amplified(gain),
          frontEnd.letterToSound()::close);
    } catch (IOException | OrtException | LinkageError e) {
      throw new SpeechException(
          voice.name(), model + " can't be loaded as a Hibari voice: " + e.getMessage(), e);
    }
  }
}
