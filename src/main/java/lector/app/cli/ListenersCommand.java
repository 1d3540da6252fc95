package lector.app.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lector.app.server.Listener;
import lector.app.server.Listeners;
import lector.episode.OutputException;
import lector.publish.show.Show;
import org.apache.commons.cli.Options;

/** {@code lector listeners}. */
final class ListenersCommand implements Command {

  @Override
  public String name() {
    return "listeners";
  }

  @Override
  public String parameters() {
    return "add NAME | list | revoke NAME";
  }

  @Override
  public String summary() {
    return "gives people links to a private podcast, and takes them back";
  }

  @Override
  public String example() {
    return "lector listeners add Ada --base-url https://pod.example.org/";
  }

  @Override
  public Options options() {
    Options options = new Options();
    options.addOption(
        Arguments.option("out", "DIR", "output folder (default " + MakeOptions.OUT + ")"));
    options.addOption(Arguments.flag("owner", "add someone who may also add articles"));
    options.addOption(
        Arguments.option("base-url", "URL", "what the link begins with (default: show.toml's)"));
    options.addOption(Arguments.flag("json", "the list as JSON"));
    return options;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Exception {
    Path folder = Path.of(arguments.value("out", MakeOptions.OUT));
    if (!Files.isDirectory(folder)) {
      throw new OutputException(folder, "there is no such folder; name one with --out");
    }
    List<String> words = arguments.operands();
    String action = words.isEmpty() ? "" : words.get(0);
    Listeners listeners = new Listeners(folder);
    switch (action + " " + words.size()) {
      case "add 2" -> add(listeners, folder, words.get(1), arguments, console);
      case "list 1" -> list(listeners, arguments, console);
      case "revoke 2" -> revoke(listeners, words.get(1), console);
      default -> throw new UsageException("lector listeners needs: " + parameters());
    }
    return ExitStatus.DONE;
  }

  private static void add(
      Listeners listeners, Path folder, String name, Arguments arguments, Console console)
      throws IOException {
    URI base = base(folder, arguments);
    String token;
    try {
      token =
          listeners
              .add(name, arguments.has("owner"))
              .orElseThrow(
                  () ->
                      new UsageException(
                          "there is a listener \"" + name + "\" already: revoke that one first"));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
    String home = base + "t/" + token + "/";
    String feed = home + "feed.xml";
    console.out().println(feed);
    if (arguments.has("owner")) {
      console.out().println(home + "add");
    }
    if (console.isTerminal()) {
      console.out().println(QrCode.of(feed));
    }
    console.note("whoever has this can listen as " + name + "; it is not shown again");
    console.note(
        "apps that ask for name and password: " + base + "feed.xml, " + name + ", " + token);
  }

  private static URI base(Path folder, Arguments arguments) throws IOException {
    Optional<String> given = arguments.value("base-url");
    if (given.isEmpty()) {
      return Show.load(folder).baseUrl();
    }
    if (!given.get().matches("https?://[^/?#\\s]+(/[^?#\\s]*)?")) {
      throw new UsageException(
          "--base-url is \"" + given.get() + "\", but must be like https://pod.example.org/");
    }
    return URI.create(given.get().endsWith("/") ? given.get() : given.get() + "/");
  }

  private static void list(Listeners listeners, Arguments arguments, Console console)
      throws IOException {
    List<Listener> all = listeners.all();
    if (arguments.has("json")) {
      console
          .out()
          .println(
              JsonOutput.text(
                  all.stream()
                      .map(each -> Map.of("name", each.name(), "role", role(each)))
                      .toList()));
      return;
    }
    all.forEach(each -> console.out().println(each.name() + "\t" + role(each)));
  }

  private static String role(Listener listener) {
    return listener.isOwner() ? "owner" : "listener";
  }

  private static void revoke(Listeners listeners, String name, Console console) {
    if (!listeners.revoke(name)) {
      throw new UsageException("there is no listener \"" + name + "\"");
    }
    console.note("the link of " + name + " opens nothing any more");
  }
}
