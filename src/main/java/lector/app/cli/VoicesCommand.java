package lector.app.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import lector.speech.Voice;
import lector.speech.install.VoiceStore;
import lector.speech.install.VoiceStore.Entry;
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
    return options;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Exception {
    List<String> operands = arguments.operands();
    if (operands.isEmpty()) {
      list(arguments, console);
      return ExitStatus.DONE;
    }
    List<String> names = operands.subList(1, operands.size());
    if (names.isEmpty() && List.of("install", "remove", "sample").contains(operands.get(0))) {
      throw new UsageException("lector voices " + operands.get(0) + " needs the name of a voice");
    }
    switch (operands.get(0)) {
      case "install" -> install(names, console);
      case "remove" -> remove(names, console);
      case "sample" -> sample(names, Path.of(arguments.filled("out").orElse(".")), console);
      default ->
          throw new UsageException(
              "lector voices takes install, remove or sample, not \"" + operands.get(0) + "\"");
    }
    return ExitStatus.DONE;
  }

  /**
   * A voice, as the list shows it.
   *
   * @param voice the voice
   * @param installed whether it can be used
   * @param bytes size of what was installed for it, with the voices that came along
   */
  private record Row(@JsonUnwrapped Voice voice, boolean installed, long bytes) {}

  private static void list(Arguments arguments, Console console) throws IOException {
    List<Row> rows = new ArrayList<>();
    Voices.packed().forEach(voice -> rows.add(new Row(voice, true, 0)));
    for (Entry entry : VoiceStore.ofUser().entries()) {
      rows.add(new Row(entry.voice(), entry.isInstalled(), entry.bytes()));
    }
    if (arguments.has("json")) {
      console.out().println(JsonOutput.text(rows));
      return;
    }
    for (Row row : rows) {
      Voice voice = row.voice();
      console
          .out()
          .println(
              String.format(
                      Locale.ROOT,
                      "%-12s %-8s %-6s %-7s %-16s %s",
                      voice.name(),
                      voice.engine(),
                      voice.language(),
                      voice.gender(),
                      voice.licence(),
                      state(row))
                  .stripTrailing());
    }
  }

  private static String state(Row row) {
    if (!row.installed()) {
      return "not installed";
    }
    return row.bytes() == 0
        ? "part of Lector"
        : String.format(Locale.ROOT, "installed, %d MB", row.bytes() / 1_000_000);
  }

  private static void install(List<String> names, Console console) {
    for (String name : names) {
      if (Voices.packed().stream().anyMatch(voice -> voice.name().equals(name))) {
        console.note(name + " is part of Lector");
        continue;
      }
      try {
        List<String> there = VoiceStore.ofUser().install(name, console::note);
        console.out().println(String.join("\n", there));
      } catch (IOException e) {
        throw new OutputException(UserFolders.data(), e);
      }
    }
  }

  private static void remove(List<String> names, Console console) {
    for (String name : names) {
      try {
        console.out().println(String.join("\n", VoiceStore.ofUser().remove(name)));
      } catch (IOException e) {
        throw new OutputException(UserFolders.data(), e);
      }
    }
  }

  private static void sample(List<String> names, Path folder, Console console) throws IOException {
    for (String name : names) {
      String said = name.replaceFirst("^[a-z]{2}_", "").replace('_', ' ').replace("+", " and ");
      List<Sentence> sentences =
          new TextFrontEnd()
              .sentences(
                  new Passage(Role.NARRATION, Beat.NONE, "", SAMPLE.formatted(capital(said)), 0));
      Path wav = folder.resolve(name + ".wav");
      try (SpeechEngine engine = Voices.load(Optional.of(name)).get()) {
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
