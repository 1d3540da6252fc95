package lector.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import lector.app.Published;
import lector.app.Voices;
import lector.app.server.LectorServer;
import lector.app.server.ServerSettings;
import lector.app.server.StudioMaker;
import lector.article.Articles;
import lector.episode.OutputException;
import lector.phoneme.UserLexicon;
import org.apache.commons.cli.Options;

/** {@code lector serve}. */
final class ServeCommand implements Command {

  private static final String LOOPBACK = "127.0.0.1";
  private static final int PORT = 8484;
  private static final int IDLE_SECONDS = 30;
  private static final int MEBIBYTE = 1 << 20;

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public String parameters() {
    return "[DIR]";
  }

  @Override
  public String summary() {
    return "a web server for feed, audio and page of DIR (default audio-out)";
  }

  @Override
  public String example() {
    return "lector serve --host 0.0.0.0 --private audio-out";
  }

  @Override
  public Options options() {
    Options options = new Options();
    options.addOption(
        Arguments.option(
            "host", "ADDRESS", "where to listen (default " + LOOPBACK + "; 0.0.0.0: everywhere)"));
    options.addOption(
        Arguments.option("port", "N", "port (default " + PORT + "; 0: any that is free)"));
    options.addOption(
        Arguments.option(
            "allow-host", "NAMES", "names under which it may be reached, with commas"));
    options.addOption(
        Arguments.flag("private", "let in only those whom lector listeners add has given a link"));
    options.addOption(
        Arguments.option(
            "max-upload",
            "MIB",
            "largest article that is taken in (default " + Articles.DEFAULT_MAX_MEBIBYTES + ")"));
    options.addOption(
        Arguments.option(
            "idle-timeout",
            "SECONDS",
            "how long a connection may be silent (default " + IDLE_SECONDS + ")"));
    options.addOption(Arguments.option("access-log", "FILE", "a line there for each request"));
    options.addOption(
        Arguments.option("voice", "NAME", "who reads added articles (default heart)"));
    options.addOption(Arguments.option("speed", "X", "their pace, 0.5 to 2 (default 1)"));
    options.addOption(Arguments.option("format", "LIST", "their audio formats (default mp3)"));
    options.addOption(
        Arguments.option("quality", "NAME", "their quality: speech (default), apple or archive"));
    options.addOption(Arguments.option("lexicon", "FILE", "your own pronunciations (W3C PLS 1.0)"));
    FrontEnds.addOptions(options);
    Web.addOptions(options);
    return options;
  }

  /** Ctrl-C is how it is ended, not how it is broken off. */
  @Override
  public boolean isEndedByInterruption() {
    return true;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Exception {
    if (arguments.operands().size() > 1) {
      throw new UsageException("lector serve takes one folder, not several");
    }
    Path folder = folder(arguments);
    int mebibytes = arguments.whole("max-upload", Articles.DEFAULT_MAX_MEBIBYTES, 1, 1024);
    StudioMaker maker = maker(arguments, folder, mebibytes);
    Optional<PrintStream> log = accessLog(arguments, console);
    ServerSettings settings =
        new ServerSettings(
            folder,
            arguments.value("host", LOOPBACK),
            arguments.whole("port", PORT, 0, 65535),
            arguments.values("allow-host", ""),
            arguments.has("private"),
            mebibytes * MEBIBYTE,
            Duration.ofSeconds(arguments.whole("idle-timeout", IDLE_SECONDS, 1, 3600)),
            log,
            problem -> console.error("while serving: " + problem, problem));
    if (Files.notExists(folder.resolve("feed.xml"))) {
      Published.of(folder);
    }
    try (LectorServer server = start(settings, maker)) {
      announce(server, settings, console);
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      console.note("ended");
    } finally {
      log.filter(out -> out != console.err()).ifPresent(PrintStream::close);
    }
    return ExitStatus.DONE;
  }

  private static LectorServer start(ServerSettings settings, StudioMaker maker) {
    try {
      return LectorServer.start(settings, maker);
    } catch (IOException e) {
      throw new UsageException(
          "can't listen at %s, port %d: %s; choose another --host or --port"
              .formatted(settings.host(), settings.port(), e.getMessage()));
    }
  }

  private static Path folder(Arguments arguments) {
    Path folder =
        Path.of(arguments.operands().isEmpty() ? MakeOptions.OUT : arguments.operands().get(0));
    if (!arguments.operands().isEmpty() && !Files.isDirectory(folder)) {
      throw new OutputException(folder, "there is no such folder; make one with lector make");
    }
    return folder;
  }

  private static StudioMaker maker(Arguments arguments, Path folder, int mebibytes) {
    UserLexicon lexicon = Lexicons.named(arguments);
    MakeOptions.settings(arguments, lexicon, Casts.of(arguments, folder));
    Optional<String> voice = arguments.value("voice");
    voice.ifPresent(Voices::require);
    return new StudioMaker(
        folder,
        voice,
        new Articles(mebibytes),
        FrontEnds.of(arguments),
        lexicon,
        known -> MakeOptions.settings(arguments, known, Casts.of(arguments, folder)),
        () -> Web.fetcher(arguments, mebibytes));
  }

  private static Optional<PrintStream> accessLog(Arguments arguments, Console console) {
    if (arguments.value("access-log").isEmpty()) {
      return arguments.has("verbose") ? Optional.of(console.err()) : Optional.empty();
    }
    Path file = Path.of(arguments.value("access-log", ""));
    try {
      return Optional.of(
          new PrintStream(
              Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
              true,
              StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new OutputException(file, "can't be written; name another with --access-log");
    }
  }

  private static void announce(LectorServer server, ServerSettings settings, Console console) {
    String address = server.address().toString();
    console.out().println("page       " + address);
    if (settings.isPrivate()) {
      console.note("private: lector listeners add NAME gives a listener a link");
    } else {
      String feed = address + "feed.xml";
      console.out().println("subscribe  " + feed);
      if (console.isTerminal()) {
        console.out().println(QrCode.of(feed));
      }
    }
    String add = server.ownerToken().map(token -> "t/" + token + "/add").orElse("add");
    console.out().println("add        " + address + add);
    if (server.ownerToken().isPresent()) {
      console.note(
          "that link is for you alone, until the server ends; lector listeners add --owner makes one that lasts");
    }
    console.note("Ctrl-C ends it");
  }
}
