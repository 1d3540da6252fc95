package lector.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lector.phoneme.Phonemizer;
import lector.phoneme.PlsReader;
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

  /** The voice that {@code --voice} names, with the lexicon that {@code --lexicon} names. */
  static SpeechEngine load(Arguments arguments) {
    return CATALOG.load(name(arguments), lexicon(arguments));
  }

  static String name(Arguments arguments) {
    return arguments.value("voice", CATALOG.defaultName());
  }

  static UserLexicon lexicon(Arguments arguments) {
    Optional<String> file = arguments.value("lexicon");
    return file.isPresent() ? PlsReader.read(Path.of(file.get())) : UserLexicon.EMPTY;
  }

  /**
   * The default voice's way from words to phonemes, with the lexicon that {@code --lexicon} names.
   */
  static Phonemizer phonemizer(Arguments arguments) {
    return HibariEngine.phonemizer(lexicon(arguments));
  }
}
