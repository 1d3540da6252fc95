package lector.speech.onnx;

import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
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

  /** The network is loaded beside the dictionaries, which take as long. */
  private static SpeechEngine load(Voice voice, UserLexicon userLexicon) {
    FutureTask<HibariNetwork> network =
        new FutureTask<>(() -> new HibariNetwork(HibariAssets.bytes(HibariAssets.MODEL)));
    new Thread(network, "network of " + voice.name()).start();
    FrontEnd frontEnd = FrontEnd.load(userLexicon);
    return new PhonemeEngine(
        voice,
        HibariAssets.properties(HibariAssets.VOICE).getProperty("revision", ""),
        frontEnd.phonemizer(),
        new HibariModel(result(network, voice), FrontEnd.numbers()),
        frontEnd.letterToSound()::close);
  }

  private static HibariNetwork result(Future<HibariNetwork> network, Voice voice) {
    try {
      return network.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new SpeechException(
          voice.name(),
          "ONNX Runtime does not run on this machine ("
              + e.getCause().getMessage()
              + "); try --voice kevin16",
          e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SpeechException(voice.name(), "was interrupted while it was loaded", e);
    }
  }
}
