package lector.app.cli;

import java.util.List;
import java.util.Locale;
import lector.app.Voices;
import lector.speech.Voice;
import org.apache.commons.cli.Options;

/** {@code lector voices}. */
final class VoicesCommand implements Command {

  @Override
  public String name() {
    return "voices";
  }

  @Override
  public String parameters() {
    return "";
  }

  @Override
  public String summary() {
    return "lists the voices that can speak; the first is the default";
  }

  @Override
  public String example() {
    return "lector voices --json";
  }

  @Override
  public Options options() {
    return new Options().addOption(Arguments.flag("json", "as JSON"));
  }

  @Override
  public int run(Arguments arguments, Console console) throws Exception {
    if (!arguments.operands().isEmpty()) {
      throw new UsageException("lector voices takes no \"" + arguments.operands().get(0) + "\"");
    }
    List<Voice> voices = Voices.CATALOG.voices();
    if (arguments.has("json")) {
      console.out().println(JsonOutput.text(voices));
      return ExitStatus.DONE;
    }
    for (Voice voice : voices) {
      console
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%-10s %-8s %-6s %-7s %s",
                  voice.name(),
                  voice.engine(),
                  voice.language(),
                  voice.gender(),
                  voice.licence()));
    }
    return ExitStatus.DONE;
  }
}
