package lector.speech.onnx;

import ai.onnxruntime.OrtException;
import java.util.Properties;
import lector.phoneme.Phonemizer;
import lector.phoneme.UserLexicon;
import lector.speech.SpeechEngine;
import lector.speech.SpeechException;
import lector.speech.Voice;
import lector.speech.VoiceProvider;

/** The voice that is packed into the program: heart, a Hibari voice. */
public final class HibariVoice {

  /** Loads it. */
  public static final VoiceProvider PACKED =
      new VoiceProvider() {
        @Override
        public Voice voice() {
          Properties properties = HibariAssets.properties(HibariAssets.VOICE);
          return new Voice(
              properties.getProperty("name"),
              "hibari",
              properties.getProperty("language"),
              properties.getProperty("gender"),
              properties.getProperty("licence"),
              properties.getProperty("version"));
        }

        @Override
        public SpeechEngine load(UserLexicon lexicon) {
          return HibariVoice.load(voice(), lexicon);
        }
      };

  private HibariVoice() {}

  /**
   * Loads its front end, without its network.
   *
   * @param userLexicon the reader's own pronunciations
   */
  public static Phonemizer phonemizer(UserLexicon userLexicon) {
    return FrontEnd.load(userLexicon).phonemizer();
  }

  private static SpeechEngine load(Voice voice, UserLexicon userLexicon) {
    FrontEnd frontEnd = FrontEnd.load(userLexicon);
    try {
      return new PhonemeEngine(
          voice,
          HibariAssets.properties(HibariAssets.VOICE).getProperty("revision", ""),
          frontEnd.phonemizer(),
          new HibariModel(
              new HibariNetwork(HibariAssets.bytes(HibariAssets.MODEL)), FrontEnd.numbers()),
          frontEnd.letterToSound()::close);
    } catch (OrtException | LinkageError e) {
      throw new SpeechException(
          voice.name(),
          "ONNX Runtime does not run on this machine (" + e.getMessage() + "); try --voice kevin16",
          e);
    }
  }
}
