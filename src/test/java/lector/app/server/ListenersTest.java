package lector.app.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lector.episode.OutputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListenersTest {

  @TempDir Path folder;

  @Test
  void keepsOnlyTheHashOfAToken() throws IOException {
    String token = new Listeners(folder).add("Ada", true).orElseThrow();
    assertTrue(token.matches("[A-Za-z0-9_-]{32}"), token);
    Listener ada = new Listener("Ada", true, Token.hash(token));
    assertEquals(List.of(ada), new Listeners(folder).all());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertTrue(file.getFileName().toString().startsWith("."), file.toString());
        assertFalse(Files.readString(file).contains(token), file.toString());
      }
    }
  }

  @Test
  void givesEachNameOneToken() {
    Listeners listeners = new Listeners(folder);
    String first = listeners.add("Ada", false).orElseThrow();
    assertEquals(Optional.empty(), listeners.add("Ada", true));
    assertEquals(Optional.of("Ada"), Listeners.ofToken(listeners.all(), first).map(Listener::name));
  }

  @Test
  void forgetsWhomItRevokes() {
    Listeners listeners = new Listeners(folder);
    String token = listeners.add("Ada", false).orElseThrow();
    listeners.add("Bob", false);
    Listeners elsewhere = new Listeners(folder);
    assertTrue(elsewhere.revoke("Ada"));
    assertFalse(elsewhere.revoke("Ada"));
    assertEquals(Optional.empty(), Listeners.ofToken(listeners.all(), token));
    assertEquals(1, listeners.all().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a:b", "a\nb", "-x", "<b>", "a/b", "\"a\""})
  void refusesNamesThatNoPasswordBoxTakes(String name) {
    assertThrows(IllegalArgumentException.class, () -> new Listeners(folder).add(name, false));
  }

  @Test
  void saysWhenItsFileIsDamaged() throws IOException {
    new Listeners(folder).add("Ada", false);
    Files.writeString(folder.resolve(".lector-listeners.json"), "[{");
    OutputException e = assertThrows(OutputException.class, () -> new Listeners(folder).all());
    assertTrue(e.getMessage().contains("damaged"), e.getMessage());
  }
}
