package lector.publish.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lector.script.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowCastTest {

  @TempDir Path folder;

  @Test
  void readsTheCastOfAShow() throws IOException {
    assertEquals(
        new Cast("auto", Map.of("Peter Dickinson", "bf_emma", "Holmes", "am_onyx")),
        Show.cast(
            file(
                """
                title = "A show"
                quote_voice = "auto"
                [cast]
                "Peter Dickinson" = "bf_emma"
                Holmes = "am_onyx"
                """)));
  }

  @Test
  void isEmptyWhereNobodyIsNamed() throws IOException {
    assertTrue(Show.cast(file("")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Holmes = "am_onyx" | Holmes: unknown setting
          cast = "am_onyx" | cast: begins with a line [cast]
          cast.Holmes = 1 | Holmes: must be a voice in quotes
          quote_voice = true | quote_voice: must be text
          """)
  void tellsWhatIsWrong(String toml, String problem) throws IOException {
    Path file = file(toml);
    InvalidShowException e = assertThrows(InvalidShowException.class, () -> Show.cast(file));
    assertTrue(e.getMessage().contains(":1: " + problem), e.getMessage());
  }

  private Path file(String toml) throws IOException {
    return Files.writeString(folder.resolve("cast.toml"), toml);
  }
}
