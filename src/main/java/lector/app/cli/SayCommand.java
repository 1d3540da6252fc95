package lector.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import lector.app.Voices;
import lector.audio.Mastering;
import lector.episode.OutputException;
import lector.phoneme.UserLexicon;
import lector.speech.SpeechEngine;
import lector.text.Sentence;
import org.apache.commons.cli.Options;

/** {@code lector say}. */
final class SayCommand implements Command {

  private static final Pattern OTHER_AUDIO =
      Pattern.compile(".*\\.(mp3|m4a|m4b|aac|ogg|opus|flac)", Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "say";
  }

  @Override
  public String parameters() {
    return "TEXT";
  }

  @Override
  public String summary() {
    return "speaks one text into a WAV file, or to standard output";
  }

  @Override
  public String example() {
    return "lector say \"Good [morning](/ˈmɔrnɪŋ/).\" --out morning.wav";
  }

  @Override
  public Options options() {
    Options options = new Options();
    options.addOption(
        Arguments.option("out", "FILE", "where to write (default say.wav); - for standard output"));
    options.addOption(
        Arguments.option("voice", "NAME", "who speaks (default heart; see lector voices)"));
    options.addOption(Arguments.option("speed", "X", "pace, 0.5 to 2 (default 1)"));
    options.addOption(Arguments.option("lexicon", "FILE", "your own pronunciations (W3C PLS 1.0)"));
    FrontEnds.addOptions(options);
    return options;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Exception {
    String text = String.join(" ", arguments.operands()).strip();
    if (text.isEmpty()) {
      throw new UsageException("no text to say is given");
    }
    double speed = arguments.number("speed", 1, 0.5, 2);
    String out = arguments.filled("out").orElse("say.wav");
    if (OTHER_AUDIO.matcher(out).matches()) {
      throw new UsageException(
          "--out is \"" + out + "\", but lector say writes WAV: name it .wav, or use lector make");
    }
    SayText said = SayText.of(text, FrontEnds.of(arguments), console);
    List<Sentence> sentences = said.sentences();
    UserLexicon lexicon =
        said.lexicon()
            .over(Lexicons.named(arguments))
            .over(Lexicons.ofShow(Path.of(MakeOptions.OUT)));
    try (SpeechEngine loaded = Voices.load(arguments.value("voice")).get()) {
      SpeechEngine engine = loaded.with(lexicon);
      if (out.equals("-")) {
        SpokenFile.toStandardOutput(
            sound -> SpokenFile.speak(sentences, speed, engine, sound),
            engine,
            Mastering.PODCAST,
            console);
      } else {
        writeFile(sentences, speed, engine, Path.of(out));
      }
    }
    return ExitStatus.DONE;
  }

  private static void writeFile(
      List<Sentence> sentences, double speed, SpeechEngine engine, Path out) throws IOException {
    // Not a temporary file: its copy would be as private as it is.
    Path work = Files.createTempDirectory("lector-say");
    Path wav = work.resolve("say.wav");
    try {
      SpokenFile.write(sentences, speed, engine, wav);
      move(wav, out);
    } finally {
      Files.deleteIfExists(wav);
      Files.deleteIfExists(work);
    }
  }

  private static void move(Path wav, Path out) {
    try {
      Files.copy(wav, out, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new OutputException(out, e);
    }
  }
}
