package lector.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import lector.app.Voices;
import lector.article.UnreadableInputException;
import lector.episode.OutputException;
import lector.phoneme.LexiconException;
import lector.phoneme.UserLexicon;
import org.apache.commons.cli.Options;

/** {@code lector text}. */
final class TextCommand implements Command {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public String parameters() {
    return "INPUT…";
  }

  @Override
  public String summary() {
    return "shows what would be read, without speaking";
  }

  @Override
  public String example() {
    return "lector text --stage chapters article.md";
  }

  @Override
  public Options options() {
    Options options = new Options();
    options.addOption(
        Arguments.option(
            "stage", "STAGE", "article, chapters, sentences, spoken (default) or phonemes"));
    options.addOption(
        Arguments.flag("each-line", "every line is a text of its own; one line out for each"));
    options.addOption(
        Arguments.option(
            "out", "DIR", "a file NAME.txt for each input, instead of standard output"));
    Lexicons.addOptions(options);
    FrontEnds.addOptions(options);
    options.addOption(Arguments.flag("json", "all stages, with their alignments, as JSON"));
    Inputs.addOptions(options);
    return options;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Exception {
    List<String> inputs = Inputs.of(arguments);
    if (arguments.has("each-line") && arguments.has("json")) {
      throw new UsageException("--each-line and --json don't go together");
    }
    Stages stages = new Stages(FrontEnds.of(arguments), Voices::phonemizer);
    Inputs reader = new Inputs(arguments, console);
    Lexicons.named(arguments); // is it readable? Not every stage asks.
    List<UnreadableInputException> failures = new ArrayList<>();
    Set<Path> written = new HashSet<>();
    for (String input : inputs) {
      try {
        if (arguments.has("out")) {
          StringBuilder text = new StringBuilder();
          show(input, arguments, stages, reader, text::append);
          write(text, Path.of(arguments.filled("out").orElseThrow()), input, written);
        } else {
          show(input, arguments, stages, reader, console.out()::print);
        }
      } catch (UnreadableInputException e) {
        if (inputs.size() == 1) {
          throw e;
        }
        console.error(e.getMessage(), e);
        failures.add(e);
      } catch (UsageException | LexiconException | OutputException e) {
        throw e;
      } catch (RuntimeException e) {
        // A defect that one of several inputs shows must not cost the others.
        if (inputs.size() == 1) {
          throw e;
        }
        console.error(input + ": a defect in Lector: " + e, e);
        failures.add(new UnreadableInputException(input, "shows a defect in Lector"));
      }
    }
    if (failures.isEmpty()) {
      return ExitStatus.DONE;
    }
    return failures.size() == inputs.size() ? ExitStatus.INPUT : ExitStatus.SOME_FAILED;
  }

  private static void show(
      String input, Arguments arguments, Stages plain, Inputs reader, Consumer<String> out)
      throws JsonProcessingException {
    UserLexicon show = Lexicons.ofShow(Path.of(MakeOptions.OUT));
    Stages stages = plain.with(Lexicons.of(arguments, input, show));
    Stage stage = arguments.choice("stage", Stage.SPOKEN);
    if (arguments.has("each-line")) {
      showLines(input, stage, stages, reader, out);
    } else if (arguments.has("json")) {
      out.accept(JsonOutput.text(stages.all(reader.read(input))) + "\n");
    } else {
      out.accept(stages.text(reader.read(input), stage));
    }
  }

  private static void showLines(
      String input, Stage stage, Stages stages, Inputs reader, Consumer<String> out) {
    try (BufferedReader lines = reader.lines(input)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        out.accept(stages.line(line, stage) + "\n");
      }
    } catch (IOException e) {
      throw new UnreadableInputException(
          input, "can't be read line by line: is it there, and is it text in UTF-8?");
    }
  }

  /** The name of the file is the input's, without its extension unless two inputs share it. */
  private static void write(CharSequence text, Path folder, String input, Set<Path> written) {
    String name = Inputs.nameOf(input);
    int dot = name.lastIndexOf('.');
    Path file = folder.resolve((dot > 0 ? name.substring(0, dot) : name) + ".txt");
    if (!written.add(file)) {
      file = folder.resolve(name + ".txt");
    }
    try {
      Files.createDirectories(folder);
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new OutputException(file, e);
    }
  }
}
