package lector.speech.onnx;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalDouble;
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
   * @param name the voice, for messages
   * @param shipped the model as it is published
   * @param model where to write it
   * @throws SpeechException if it is no Piper voice
   * @throws IOException if it can't be written
   */
  public static void pack(String name, Path shipped, Path model) throws IOException {
    ModelProto rewritten;
    try (InputStream in = Files.newInputStream(shipped)) {
      rewritten = PiperGraph.rewrite(ModelProto.parseFrom(in));
    } catch (IOException e) {
      throw new SpeechException(
          name, shipped + " can't be used as a Piper voice: " + e.getMessage(), e);
    }
    try (OutputStream out = Files.newOutputStream(model)) {
      rewritten.writeTo(out);
    }
  }

  /**
   * Does nothing if a description is of a voice that Lector can speak with.
   *
   * @param name the voice, for messages
   * @param json the description
   * @throws SpeechException if it isn't; the message says why
   */
  public static void check(String name, Path json) {
    description(name, json).requireEnglish(name);
  }

  static PiperDescription description(String name, Path json) {
    try {
      return PiperDescription.read(Files.readAllBytes(json));
    } catch (IOException e) {
      throw new SpeechException(name, "can't be used: " + json + " " + reason(e), e);
    }
  }

  private static String reason(IOException e) {
    return e instanceof NoSuchFileException ? "is not there" : e.getMessage();
  }

  /**
   * Loads a voice.
   *
   * @param model as {@link #pack} wrote it, with its description beside it
   * @param gainDb what brings it to the narrator's loudness, in dB; measured if it isn't known
   * @throws SpeechException if it can't run here
   */
  public static SpeechEngine load(
      Path model, Voice voice, OptionalDouble gainDb, UserLexicon lexicon) {
    Path json = model.resolveSibling(model.getFileName() + ".json");
    return load(model, description(voice.name(), json), 0, voice, gainDb, lexicon);
  }

  /**
   * Loads a voice.
   *
   * @param model as {@link #pack} wrote it
   * @param speaker number of the speaker, which is 0 where there is only one
   */
  static SpeechEngine load(
      Path model,
      PiperDescription description,
      long speaker,
      Voice voice,
      OptionalDouble gainDb,
      UserLexicon lexicon) {
    FrontEnd frontEnd = FrontEnd.load(lexicon);
    try {
      PiperModel plain = new PiperModel(OnnxSessions.open(model), description, speaker);
      double gain =
          gainDb.isPresent() ? gainDb.getAsDouble() : VoiceLevel.gainDb(plain, voice, speaker);
      return new PhonemeEngine(
          voice,
          voice.version(),
          frontEnd.phonemizer(),
          plain.amplified(gain),
          frontEnd.letterToSound()::close);
    } catch (OrtException | LinkageError e) {
      throw new SpeechException(
          voice.name(), model + " can't be loaded as a Piper voice: " + e.getMessage(), e);
    }
  }
}
