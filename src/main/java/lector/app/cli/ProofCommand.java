package lector.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import lector.app.Voices;
import lector.app.cli.Proof.Proved;
import lector.article.Article;
import lector.episode.OutputException;
import lector.phoneme.PlsWriter;
import lector.phoneme.UserLexicon;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;
import lector.script.ScriptWriter;
import lector.script.SpeakingRules;
import lector.speech.SpeechEngine;
import lector.text.TextFrontEnd;
import org.apache.commons.cli.Options;

/** {@code lector proof}. */
final class ProofCommand implements Command {

  private static final int PLACES = 3;

  @Override
  public String name() {
    return "proof";
  }

  @Override
  public String parameters() {
    return "INPUT";
  }

  @Override
  public String summary() {
    return "lists the words whose pronunciation was guessed or is ambiguous";
  }

  @Override
  public String example() {
    return "lector proof article.md --lexicon-template article.pls";
  }

  @Override
  public Options options() {
    Options options = new Options();
    options.addOption(Arguments.option("audio", "DIR", "a WAV file for each of the words"));
    options.addOption(
        Arguments.option(
            "lexicon-template", "FILE", "the guessed words as a lexicon (W3C PLS) to correct"));
    options.addOption(Arguments.flag("json", "as JSON"));
    Lexicons.addOptions(options);
    FrontEnds.addOptions(options);
    Inputs.addOptions(options);
    return options;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Exception {
    List<String> inputs = Inputs.of(arguments);
    if (inputs.size() > 1) {
      throw new UsageException("lector proof takes one input, not several");
    }
    Article article = new Inputs(arguments, console).read(inputs.get(0));
    TextFrontEnd frontEnd = FrontEnds.of(arguments);
    UserLexicon lexicon =
        Lexicons.of(arguments, inputs.get(0), Lexicons.ofShow(Path.of(MakeOptions.OUT)));
    List<Proved> proved =
        Proof.read(
            ScriptWriter.write(article, SpeakingRules.DEFAULT),
            frontEnd,
            Voices.phonemizer().with(lexicon));
    if (arguments.has("json")) {
      console.out().println(JsonOutput.text(proved.stream().map(Proved::finding).toList()));
    } else {
      proved.forEach(each -> console.out().print(each.finding().text(PLACES)));
    }
    if (arguments.value("lexicon-template").isPresent()) {
      writeLexicon(proved, Path.of(arguments.value("lexicon-template", "")), console);
    }
    if (arguments.value("audio").isPresent()) {
      speak(proved, frontEnd, Path.of(arguments.value("audio", "")), console);
    }
    return ExitStatus.DONE;
  }

  /** An entry for a homograph would hold for all its readings: only guesses are entries. */
  private static void writeLexicon(List<Proved> proved, Path file, Console console)
      throws XMLStreamException {
    if (Files.exists(file)) {
      throw new UsageException(file + " is there already; name another, or move it away first");
    }
    Map<String, String> sounds = new LinkedHashMap<>();
    proved.stream()
        .filter(each -> each.finding().isGuessed())
        .forEach(each -> sounds.putIfAbsent(each.finding().word(), each.phonemes()));
    try (Writer out = Files.newBufferedWriter(file)) {
      PlsWriter.write(sounds, out);
    } catch (IOException e) {
      throw new OutputException(file, e);
    }
    console.note("lexicon to correct: " + file);
  }

  /** Each word is spoken for a number, which a lexicon gives its sound. */
  private static void speak(
      List<Proved> proved, TextFrontEnd frontEnd, Path folder, Console console) {
    Map<String, String> sounds = new LinkedHashMap<>();
    for (int i = 0; i < proved.size(); i++) {
      sounds.put(Integer.toString(i + 1), proved.get(i).phonemes());
    }
    try (SpeechEngine engine = Voices.narrator(UserLexicon.of(sounds))) {
      Files.createDirectories(folder);
      for (int i = 0; i < proved.size(); i++) {
        Passage number = new Passage(Role.NARRATION, Beat.NONE, "", Integer.toString(i + 1), 0);
        SpokenFile.write(
            frontEnd.sentences(number),
            1,
            engine,
            folder.resolve(fileName(i + 1, proved.get(i).finding().word())));
      }
    } catch (IOException e) {
      throw new OutputException(folder, e);
    }
    console.note(proved.size() + " WAV files in " + folder);
  }

  private static String fileName(int number, String word) {
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return String.format(Locale.ROOT, "%03d-%s.wav", number, plain);
  }
}
