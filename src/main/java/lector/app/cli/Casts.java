package lector.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lector.app.Voices;
import lector.article.UnreadableInputException;
import lector.publish.show.Show;
import lector.script.Cast;
import org.apache.commons.cli.Options;

/**
 * Who reads what others than the author say. What is nearer to the run wins: {@code --quote-voice},
 * then the file of {@code --cast}, then the show's {@code show.toml}.
 */
final class Casts {

  private static final String AUTO = "auto";

  private Casts() {}

  /** The options that name voices for others. */
  static void addOptions(Options options) {
    options.addOption(
        Arguments.option(
            "quote-voice", "NAME", "who reads quotations (default the narrator; auto: the best)"));
    options.addOption(
        Arguments.option("cast", "FILE", "voices for those who are quoted, by their names (TOML)"));
  }

  /** The cast that a command line asks for, of voices that are installed. */
  static Cast of(Arguments arguments) {
    Cast named = named(arguments);
    Cast asked =
        arguments.filled("quote-voice").map(voice -> new Cast(voice, named.voices())).orElse(named);
    return installed(asked, arguments);
  }

  /**
   * The cast that a command line and a show ask for, of voices that are installed.
   *
   * @param folder the show's output folder
   */
  static Cast of(Arguments arguments, Path folder) {
    Path show = folder.resolve(Show.FILE);
    Cast ofShow = Files.exists(show) ? read(show) : Cast.NONE;
    return installed(of(arguments).over(ofShow), arguments);
  }

  /** The cast in the file of {@code --cast}. */
  private static Cast named(Arguments arguments) {
    return arguments.filled("cast").map(file -> read(Path.of(file))).orElse(Cast.NONE);
  }

  private static Cast read(Path file) {
    try {
      return Show.cast(file);
    } catch (IOException e) {
      throw new UnreadableInputException(file.toString(), "can't be read: is it there?");
    }
  }

  private static Cast installed(Cast cast, Arguments arguments) {
    Voices voices = VoiceOptions.of(arguments);
    Cast chosen =
        cast.quoteVoice().equals(AUTO)
            ? new Cast(voices.forQuotations(arguments.value("voice")), cast.voices())
            : cast;
    chosen.voiceNames().forEach(name -> voices.find(Optional.of(name)));
    return chosen;
  }

  /** What, when it changes, changes the sound of a cast. */
  static String fingerprint(Cast cast, Arguments arguments) {
    Voices voices = VoiceOptions.of(arguments);
    return cast.voiceNames().stream()
        .map(name -> voices.find(Optional.of(name)).voice().toString())
        .collect(Collectors.joining(" "));
  }

  /** Notes who has a voice in the file of {@code --cast} and never speaks. */
  static void noteSilent(Arguments arguments, List<Made> made, Console console) {
    if (made.stream().anyMatch(Made::isFailed)) {
      return;
    }
    Set<String> speakers = new TreeSet<>();
    made.forEach(each -> speakers.addAll(each.speakers()));
    for (String name : named(arguments).silent(speakers)) {
      console.note(
          arguments.value("cast", "")
              + ": "
              + name
              + " never speaks here; those who do: "
              + (speakers.isEmpty() ? "nobody" : String.join(", ", speakers)));
    }
  }
}
