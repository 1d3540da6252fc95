package lector.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import lector.episode.FrameWishes;
import lector.episode.JingleChoice;
import org.apache.commons.cli.Options;

/** The options that say how loud episodes are, and what sounds stand around their words. */
final class FrameOptions {

  private FrameOptions() {}

  static void addOptions(Options options) {
    options.addOption(
        Arguments.option("loudness", "LUFS", "how loud it is, -30 to -12 (default -16)"));
    options.addOption(
        Arguments.option("intro", "FILE", "a sound before the first words, or chime"));
    options.addOption(Arguments.option("outro", "FILE", "a sound after the last words, or chime"));
    options.addOption(
        Arguments.option("chapter-sound", "FILE", "a sound between chapters, or chime"));
  }

  /** What a command line asks for. */
  static FrameWishes wishes(Arguments arguments) {
    double lufs =
        arguments.number(
            "loudness", FrameWishes.MOST_LUFS, FrameWishes.LEAST_LUFS, FrameWishes.MOST_LUFS);
    return FrameWishes.sounds(
        arguments.value("loudness").map(given -> lufs),
        jingle(arguments, "intro", JingleChoice::intro),
        jingle(arguments, "outro", JingleChoice::outro),
        jingle(arguments, "chapter-sound", JingleChoice::betweenChapters));
  }

  private static Optional<JingleChoice> jingle(
      Arguments arguments, String option, BiFunction<String, Path, JingleChoice> choice) {
    return arguments.filled(option).map(word -> choice.apply(word, Path.of("")));
  }
}
