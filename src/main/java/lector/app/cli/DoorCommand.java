package lector.app.cli;

import java.util.List;
import org.apache.commons.cli.Options;

/** Another way into Lector as a command. */
final class DoorCommand implements Command {

  private final Door door;
  private final List<String> args;

  DoorCommand(Door door, String... args) {
    this.door = door;
    this.args = List.of(args);
  }

  @Override
  public String name() {
    return door.name();
  }

  @Override
  public String parameters() {
    return "";
  }

  @Override
  public String summary() {
    return door.summary();
  }

  @Override
  public String example() {
    return door.example();
  }

  @Override
  public Options options() {
    Options options = new Options();
    for (Door.Choice choice : door.choices()) {
      options.addOption(
          choice.value().isEmpty()
              ? Arguments.flag(choice.name(), choice.description())
              : Arguments.option(choice.name(), choice.value(), choice.description()));
    }
    MakeLine.options().getOptions().forEach(options::addOption);
    return options;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Exception {
    if (!arguments.operands().isEmpty()) {
      throw new UsageException("\"" + arguments.operands().get(0) + "\" is no option");
    }
    door.run(args, new MakeLine(arguments, console, door.choices()), console.err());
    return ExitStatus.DONE;
  }
}
