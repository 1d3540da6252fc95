package lector.app.cli;

import java.util.List;
import org.apache.commons.cli.Option;

/** Explains the commands. */
final class Help {

  private Help() {}

  /** All commands, a line each. */
  static String overview(List<Command> commands) {
    StringBuilder text =
        new StringBuilder(
            """
            Turns articles into podcasts: narrated chapters, a natural voice, a feed to subscribe to.

            usage: lector COMMAND [OPTIONS]

            """);
    for (Command command : commands) {
      text.append(
          String.format(
              "  %-24s %s%n", command.name() + " " + command.parameters(), command.summary()));
    }
    text.append(
        """

        lector COMMAND --help explains a command. lector --version names the version.

        example: lector make article.md
        """);
    return text.toString();
  }

  /** A command with its options and an example. */
  static String of(Command command) {
    StringBuilder text = new StringBuilder();
    text.append(command.summary()).append("\n\n");
    text.append(
        "usage: lector %s [OPTIONS] %s%n%n".formatted(command.name(), command.parameters()));
    for (Option option : Arguments.all(command).getOptions()) {
      String name = "--" + option.getLongOpt() + (option.hasArg() ? " " + option.getArgName() : "");
      text.append(String.format("  %-22s %s%n", name, option.getDescription()));
    }
    return text.append("\nexample: ").append(command.example()).append('\n').toString();
  }
}
