package lector.app.cli;

import java.util.List;
import lector.phoneme.Phonemizer;
import lector.phoneme.UserLexicon;
import lector.speech.SpeechEngine;
import lector.speech.VoiceCatalog;
import lector.speech.freetts.FreeTtsEngine;
import lector.speech.onnx.HibariEngine;

/** The voices of this program, and how a command asks for one. */
final class Voices {

  static final VoiceCatalog CATALOG =
      new VoiceCatalog(List.of(HibariEngine.PACKED, FreeTtsEngine.PROVIDER));

  private Voices() {}

  /** The voice that {@code --voice} names. */
  static SpeechEngine load(Arguments arguments) {
    return CATALOG.load(name(arguments), UserLexicon.EMPTY);
  }

  static String name(Arguments arguments) {
    return arguments.value("voice", CATALOG.defaultName());
  }

  /** The default voice's way from words to phonemes. */
  static Phonemizer phonemizer() {
    return HibariEngine.phonemizer(UserLexicon.EMPTY);
  }
}
