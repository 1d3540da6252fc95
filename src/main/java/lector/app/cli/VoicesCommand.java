package lector.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lector.app.Voices;
import lector.episode.OutputException;
import lector.install.UserFolders;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;
import lector.speech.SpeechEngine;
import lector.speech.VoiceProvider;
import lector.speech.install.VoiceStore;
import lector.text.Sentence;
import lector.text.TextFrontEnd;
import org.apache.commons.cli.Options;

/** {@code lector voices}. */
final class VoicesCommand implements Command {

  private static final String SAMPLE =
      "Hello. My name is %s, and this is how I read. \"Is it far to the light?\" she asked. Nine"
          + " miles, at half past four.";

  @Override
  public String name() {
    return "voices";
  }

  @Override
  public String parameters() {
    return "[install|remove|sample NAME…]";
  }

  @Override
  public String summary() {
    return "lists the voices; installs, removes and samples them";
  }

  @Override
  public String example() {
    return "lector voices install kokoro";
  }

  @Override
  public Options options() {
    Options options = new Options();
    options.addOption(Arguments.flag("json", "the list as JSON"));
    options.addOption(Arguments.option("out", "DIR", "where samples go (default: here)"));
    VoiceOptions.addFolder(options);
    return options;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Exception {
    List<String> operands = arguments.operands();
    if (operands.isEmpty()) {
      list(VoiceOptions.of(arguments), arguments.has("json"), console);
      return ExitStatus.DONE;
    }
    List<String> names = operands.subList(1, operands.size());
    if (names.isEmpty() && List.of("install", "remove", "sample").contains(operands.get(0))) {
      throw new UsageException("lector voices " + operands.get(0) + " needs the name of a voice");
    }
    switch (operands.get(0)) {
      case "install" -> install(names, console);
      case "remove" -> remove(names, console);
      case "sample" -> sample(names, VoiceOptions.of(arguments), folder(arguments), console);
      default ->
          throw new UsageException(
              "lector voices takes install, remove or sample, not \"" + operands.get(0) + "\"");
    }
    return ExitStatus.DONE;
  }

  private static void list(Voices voices, boolean asJson, Console console) throws IOException {
    List<VoiceList.Row> rows = VoiceList.of(voices, console);
    console.out().print(asJson ? JsonOutput.text(rows) + "\n" : VoiceList.text(rows));
  }

  private static void install(List<String> names, Console console) {
    List<String> wanted = new ArrayList<>(names);
    for (VoiceProvider packed : Voices.packed()) {
      String name = packed.voice().name();
      if (wanted.removeIf(name::equals)) {
        console.note(name + " is part of Lector");
      }
    }
    change(() -> VoiceStore.ofUser().install(wanted, new DownloadReporter(console)), console);
  }

  private static void remove(List<String> names, Console console) {
    change(() -> VoiceStore.ofUser().remove(names, new DownloadReporter(console)), console);
  }

  /** Installs or removes voices, and gives their names. */
  private interface Change {
    List<String> make() throws IOException;
  }

  private static void change(Change change, Console console) {
    try {
      change.make().forEach(console.out()::println);
    } catch (IOException e) {
      throw new OutputException(
          UserFolders.data(),
          "can't be written: " + e.getMessage() + "; LECTOR_DATA names another folder");
    }
  }

  private static Path folder(Arguments arguments) {
    return Path.of(arguments.filled("out").orElse("."));
  }

  private static void sample(List<String> names, Voices voices, Path folder, Console console)
      throws IOException {
    for (String name : names) {
      String said = name.replaceFirst("^[a-z]{2}_", "").replace('_', ' ').replace("+", " and ");
      List<Sentence> sentences =
          new TextFrontEnd()
              .sentences(
                  new Passage(Role.NARRATION, Beat.NONE, "", SAMPLE.formatted(capital(said)), 0));
      Path wav = folder.resolve(name + ".wav");
      try (SpeechEngine engine = voices.load(Optional.of(name)).get()) {
        long start = System.nanoTime();
        double seconds = SpokenFile.write(sentences, 1, engine, wav);
        console.note(
            String.format(
                Locale.ROOT,
                "%s: %.0f times real time on this machine, one sentence after the other",
                name,
                seconds / ((System.nanoTime() - start) / 1e9)));
      }
      console.out().println(wav);
    }
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
