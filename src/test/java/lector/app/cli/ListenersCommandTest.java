package lector.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListenersCommandTest {

  @TempDir Path folder;

  @Test
  void givesEveryoneALinkOfTheirOwn() {
    String ada = listeners("add", "Ada").done().out();
    assertTrue(ada.matches("http://localhost:8484/t/[\\w-]{32}/feed.xml\\R"), ada);
    List<String> bob =
        listeners("add", "Bob", "--owner", "--base-url", "https://pod.example.org/a")
            .done()
            .out()
            .lines()
            .toList();
    assertTrue(bob.get(0).matches("https://pod.example.org/a/t/[\\w-]{32}/feed.xml"), bob.get(0));
    assertEquals(bob.get(0).replace("feed.xml", "add"), bob.get(1));
    assertEquals("Ada\tlistener\nBob\towner\n", listeners("list").done().out());
    String json = listeners("list", "--json").done().out();
    assertTrue(json.contains("\"Ada\"") && !json.contains("sha"), json);
  }

  @Test
  void takesALinkBack() {
    listeners("add", "Ada").done();
    listeners("add", "Ada").failed(ExitStatus.USAGE, "\"Ada\" already");
    listeners("revoke", "Ada").done();
    assertEquals("", listeners("list").done().out());
    listeners("revoke", "Ada").failed(ExitStatus.USAGE, "no listener \"Ada\"");
  }

  @Test
  void saysWhatItNeeds() {
    listeners().failed(ExitStatus.USAGE, "add NAME | list | revoke NAME");
    listeners("add").failed(ExitStatus.USAGE, "add NAME");
    listeners("sing", "Ada").failed(ExitStatus.USAGE, "add NAME");
    listeners("add", "a:b").failed(ExitStatus.USAGE, "\"a:b\"");
    listeners("add", "Ada", "--base-url", "pod.example").failed(ExitStatus.USAGE, "--base-url");
    Run.lector("listeners", "list", "--out", folder.resolve("none").toString())
        .failed(ExitStatus.OUTPUT, "no such folder");
  }

  private Run listeners(String... words) {
    String[] line = new String[words.length + 3];
    line[0] = "listeners";
    System.arraycopy(words, 0, line, 1, words.length);
    line[words.length + 1] = "--out";
    line[words.length + 2] = folder.toString();
    return Run.lector(line);
  }
}
