package lector.app.cli;

import java.nio.file.Path;
import lector.app.Voices;
import org.apache.commons.cli.Options;

/** The options that say who speaks. */
final class VoiceOptions {

  private VoiceOptions() {}

  static void addOptions(Options options) {
    options.addOption(
        Arguments.option("voice", "NAME", "who reads (default heart; see lector voices)"));
    addFolder(options);
  }

  static void addFolder(Options options) {
    options.addOption(
        Arguments.option(
            "voice-dir", "DIR", "Piper voices of your own: NAME.onnx with NAME.onnx.json"));
  }

  /** The voices that there are. */
  static Voices of(Arguments arguments) {
    return new Voices(arguments.filled("voice-dir").map(Path::of));
  }
}
