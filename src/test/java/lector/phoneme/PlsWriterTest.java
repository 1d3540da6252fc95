package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlsWriterTest {

  @TempDir Path folder;

  @Test
  void writesWhatTheReaderReads() throws Exception {
    Map<String, String> sounds =
        Map.of("Lutsevych", "lˈutsɛvɪʧ", "O'Hara & <Sons>", "OhˈæɹəsˈʌnzT");
    StringWriter out = new StringWriter();
    PlsWriter.write(sounds, out);
    Path file = Files.writeString(folder.resolve("a.pls"), out.toString());
    UserLexicon expected =
        UserLexicon.of(Map.of("Lutsevych", "lˈutsɛvɪʧ", "O'Hara & <Sons>", "Ohˈæɹəsˈʌnzɾ"));
    assertEquals(expected.fingerprint(), PlsReader.read(file).fingerprint());
  }
}
