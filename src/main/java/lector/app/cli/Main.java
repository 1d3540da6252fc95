package lector.app.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import lector.app.JavaSettings;
import lector.app.UnspokenLanguageException;
import lector.article.UnreadableInputException;
import lector.episode.OutputException;
import lector.install.InstallException;
import lector.phoneme.LexiconException;
import lector.publish.show.InvalidShowException;
import lector.speech.SpeechException;
import org.apache.commons.cli.ParseException;

/** The command line's door. The only place that ends the process. */
public final class Main {

  private static final List<Command> COMMANDS =
      List.of(
          new MakeCommand(),
          new BriefingCommand(),
          new TextCommand(),
          new ProofCommand(),
          new SayCommand(),
          new PublishCommand(),
          new CheckCommand(),
          new ListCommand(),
          new RemoveCommand(),
          new ServeCommand(),
          new ListenersCommand(),
          new VoicesCommand());

  private final Console console;
  private boolean isEndedByInterruption;

  Main(InputStream in, PrintStream out, PrintStream err) {
    this.console = new Console(in, out, err);
  }

  /**
   * Runs a command and ends the process with its status.
   *
   * @param args the command's name and its arguments
   */
  public static void main(String[] args) {
    JavaSettings.apply();
    Interruption interruption = Interruption.watch(Thread.currentThread());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Main main = new Main(System.in, out, err);
    int status = main.run(args);
    out.flush();
    boolean isBrokenOff = interruption.isUnderWay() && !main.isEndedByInterruption;
    System.exit(isBrokenOff ? ExitStatus.INTERRUPTED : status);
  }

  /**
   * Runs a program that is another way into Lector; ends the process if it fails.
   *
   * @param args its arguments
   */
  public static void enter(Door door, String... args) {
    JavaSettings.apply();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Main main = new Main(System.in, out, err);
    int status = main.run(() -> main.perform(new DoorCommand(door, args), args));
    if (status != ExitStatus.DONE) {
      System.exit(status);
    }
  }

  /**
   * Runs a command.
   *
   * @return the exit status, one of {@link ExitStatus}
   */
  int run(String... args) {
    return run(() -> dispatch(args));
  }

  private int run(Callable<Integer> work) {
    try {
      return work.call();
    } catch (ParseException | UsageException e) {
      return fail(ExitStatus.USAGE, e, e.getMessage() + "; see lector --help");
    } catch (UnreadableInputException | LexiconException e) {
      return fail(ExitStatus.INPUT, e, e.getMessage());
    } catch (SpeechException | UnspokenLanguageException | InstallException e) {
      return fail(ExitStatus.VOICE, e, e.getMessage());
    } catch (InvalidShowException e) {
      return fail(ExitStatus.USAGE, e, e.getMessage());
    } catch (OutputException e) {
      return fail(ExitStatus.OUTPUT, e, e.getMessage());
    } catch (Exception | Error e) {
      return fail(
          ExitStatus.DEFECT,
          e,
          "a defect in Lector: " + e + "; run it with --verbose and report what it prints");
    }
  }

  private int dispatch(String... args) throws Exception {
    if (args.length == 0 || args[0].equals("--help") || args[0].equals("-h")) {
      console.out().print(Help.overview(COMMANDS));
      return args.length == 0 ? ExitStatus.USAGE : ExitStatus.DONE;
    }
    if (args[0].equals("--version")) {
      console.out().println("lector " + Version.current());
      return ExitStatus.DONE;
    }
    Command command =
        COMMANDS.stream()
            .filter(candidate -> candidate.name().equals(args[0]))
            .findFirst()
            .orElseThrow(() -> new UsageException("there is no command \"" + args[0] + "\""));
    return perform(command, Arrays.copyOfRange(args, 1, args.length));
  }

  private int perform(Command command, String... args) throws Exception {
    Arguments arguments = Arguments.parse(command, args);
    console.configure(arguments.has("quiet"), arguments.has("verbose"));
    if (arguments.has("help")) {
      console.out().print(Help.of(command));
      return ExitStatus.DONE;
    }
    isEndedByInterruption = command.isEndedByInterruption();
    return command.run(arguments, console);
  }

  /** Says why it failed. What an interruption breaks is no failure of its own. */
  private int fail(int status, Throwable cause, String message) {
    if (Thread.interrupted()) {
      console.error("interrupted; what was unfinished is cleared away", cause);
      return ExitStatus.INTERRUPTED;
    }
    console.error(message.replaceAll("\\s*\\R\\s*", " "), cause);
    return status;
  }
}
