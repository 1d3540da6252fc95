package lector.app.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lector.app.Ahead;
import lector.app.Studio;
import lector.article.Article;
import lector.article.Input;
import lector.cache.BlobCache;
import lector.episode.Frame;
import lector.episode.FrameWishes;
import lector.episode.JingleChoice;
import lector.episode.Production;
import lector.episode.Progress;
import lector.phoneme.UserLexicon;
import lector.script.Cast;
import lector.speech.SpeechEngine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/**
 * The command line of a program that makes episodes in another way than {@code make} does: it takes
 * the same options, with the same meaning, and some of its own. Safe for use by many threads.
 */
public final class MakeLine {

  /** Options of {@code make} that mean nothing where inputs and outputs are tables. */
  private static final Set<String> NOT_TAKEN =
      Set.of(
          "out",
          "json",
          "no-cache",
          "speech-marks",
          "max-size",
          "timeout",
          "allow-private-network");

  private static final List<String> NAMING_FILES =
      List.of("lexicon", "cast", "intro", "outro", "chapter-sound");

  private final Arguments arguments;
  private final Inputs inputs;
  private final Set<String> own;

  MakeLine(Arguments arguments, Console console, List<Door.Choice> own) {
    this.arguments = arguments;
    this.inputs = new Inputs(arguments, console);
    this.own = new HashSet<>();
    own.forEach(choice -> this.own.add(choice.name()));
    MakeOptions.settings(arguments, UserLexicon.EMPTY, Cast.NONE); // what is wrong is said at once
    FrameOptions.wishes(arguments);
    FrontEnds.of(arguments);
  }

  /**
   * Reads arguments.
   *
   * @throws IllegalArgumentException if they are wrong
   */
  public static MakeLine parse(Door door, List<String> args) {
    Console console = new Console(System.in, System.out, System.err);
    try {
      Arguments arguments = Arguments.parse(new DoorCommand(door), args.toArray(String[]::new));
      return new MakeLine(arguments, console, door.choices());
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The options of {@code make} that are taken. */
  static Options options() {
    Options all = new Options();
    MakeOptions.addOptions(all);
    Inputs.addOptions(all);
    Options taken = new Options();
    for (Option option : all.getOptions()) {
      if (!NOT_TAKEN.contains(option.getLongOpt())) {
        taken.addOption(option);
      }
    }
    return taken;
  }

  /** Whether an option was given. */
  public boolean has(String option) {
    return arguments.has(option);
  }

  /** The value of an option, if it was given; it may not be blank. */
  public Optional<String> value(String option) {
    return arguments.filled(option);
  }

  /** The value of an option without which there is nothing to do. */
  public String required(String option) {
    return value(option).orElseThrow(() -> new UsageException("--" + option + " is missing"));
  }

  /** The value of an option that can only be one of some; the first of them if it wasn't given. */
  public String oneOf(String option, List<String> possible) {
    String value = arguments.value(option, possible.get(0));
    if (!possible.contains(value)) {
      throw new UsageException(
          "--%s is \"%s\", but can only be %s"
              .formatted(option, value, String.join(" or ", possible)));
    }
    return value;
  }

  /** The value of an option that is a whole number within bounds, both inclusive. */
  public int whole(String option, int otherwise, int least, int most) {
    return arguments.whole(option, otherwise, least, most);
  }

  /** The files that options name, by the options' names. */
  public Map<String, Path> files() {
    Map<String, Path> files = new TreeMap<>();
    for (String option : NAMING_FILES) {
      arguments
          .filled(option)
          .filter(name -> !name.equals(JingleChoice.CHIME))
          .ifPresent(name -> files.put(option, Path.of(name)));
    }
    return files;
  }

  /** The pronunciations that {@code --lexicon} names; without it, none. */
  public UserLexicon lexicon() {
    return Lexicons.named(arguments);
  }

  /** Begins to load the voice that was asked for. */
  public Ahead<SpeechEngine> voice() {
    return VoiceOptions.of(arguments).load(arguments.value("voice"));
  }

  /**
   * Opens an output folder.
   *
   * @param voice the voice, which the caller closes
   */
  public Studio studio(Path folder, Ahead<SpeechEngine> voice) {
    return Studio.open(
        folder, voice, VoiceOptions.of(arguments), cache(), FrameOptions.wishes(arguments));
  }

  /** Where sound is kept on this machine: nowhere, unless {@code --cache-size} is given. */
  private BlobCache cache() {
    return arguments.has("cache-size") ? MakeOptions.cache(arguments) : BlobCache.NONE;
  }

  /**
   * Reads an article.
   *
   * @param shownAs what to call it in messages
   * @throws lector.article.UnreadableInputException if there is no article in it
   */
  public Article read(Input input, String shownAs) {
    return inputs.read(input, shownAs);
  }

  /**
   * Does nothing if the voice speaks the article's language.
   *
   * @throws lector.app.UnspokenLanguageException if it speaks another
   */
  public void requireLanguage(Article article) {
    VoiceOptions.of(arguments).requireLanguage(article, arguments.value("voice"));
  }

  /**
   * The way that {@code make} would make an episode.
   *
   * @param lexicon all that is known of pronunciation
   */
  public Production production(Studio studio, UserLexicon lexicon, Progress progress) {
    Cast cast = Casts.of(arguments, studio.folder());
    return studio.production(
        FrontEnds.of(arguments), lexicon, MakeOptions.settings(arguments, lexicon, cast), progress);
  }

  /**
   * All that the command line and a show say of how an episode is made.
   *
   * @param lexicon all that is known of pronunciation
   * @param show what stands around the show's articles
   * @param folder where its {@code show.toml} lies
   */
  public String fingerprint(UserLexicon lexicon, FrameWishes show, Path folder) {
    Frame frame = Frame.of(FrameOptions.wishes(arguments).over(show));
    Cast cast = Casts.of(arguments, folder);
    return MakeOptions.fingerprint(arguments, lexicon, cast, frame, own);
  }
}
