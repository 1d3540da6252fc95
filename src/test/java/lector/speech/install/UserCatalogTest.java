package lector.speech.install;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import lector.install.FileServer;
import lector.install.PackageFile;
import lector.install.Storeroom;
import lector.speech.SpeechException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Voices that users add to the catalogue. */
class UserCatalogTest {

  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final String GOOD =
      "al piper:al piper en-GB male MIT -2.5 https://a.example/al.onnx 63000000 "
          + HASH
          + " https://a.example/al.onnx.json 5000 "
          + HASH.toUpperCase(Locale.ROOT);

  @TempDir Path folder;

  private Catalog read(String... lines) throws IOException {
    Path file = folder.resolve(UserCatalog.FILE);
    Files.writeString(file, String.join("\n", lines).replace(' ', '\t'));
    return UserCatalog.read(file, Catalog.builtIn());
  }

  @Test
  void addsAVoiceToThoseOfTheProgram() throws IOException {
    Catalog catalog = read("#name and so on", "", GOOD);
    CatalogVoice voice = catalog.voice("al").orElseThrow();
    assertEquals("piper:al", voice.bundle());
    assertEquals(-2.5, voice.gainDb().orElseThrow());
    assertEquals(
        List.of(
            new PackageFile("piper:al", "https", "https://a.example/al.onnx", "", 63_000_000, HASH),
            new PackageFile("piper:al", "https", "https://a.example/al.onnx.json", "", 5000, HASH)),
        catalog.filesOf("piper:al"));
    assertEquals(List.of("piper:joe", "piper:al"), catalog.bundlesOf("piper"));
    assertTrue(catalog.voice("joe").isPresent());
  }

  @Test
  void leavesAGainToBeMeasured() throws IOException {
    assertTrue(read(GOOD.replace(" -2.5 ", "  ")).voice("al").orElseThrow().gainDb().isEmpty());
  }

  @Test
  void needsNoFile() {
    Catalog builtIn = Catalog.builtIn();
    assertSame(builtIn, UserCatalog.read(folder.resolve("nothing"), builtIn));
  }

  /** What is changed in a good line, to what, and what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ^al                    | ../al                 | the name must be of letters
          ^al piper:al           | joe piper:al          | there is another voice or bundle of this name
          piper:al               | piper:joe             | there is another voice or bundle of this name
          piper:al               | piper:../../x         | the bundle must be piper: and a name
          ' piper en'            | ' kokoro en'          | the engine can only be piper
          en-GB                  | de-DE                 | the language can only be English
          -2.5                   | loud                  | the gain must be a number of dB
          -2.5                   | -200                  | the gain is beyond 24 dB
          https://a.example/al.onnx 6 | http://a.example/al.onnx 6 | the address must begin with https://
          https://a.example/al.onnx 6 | file:///etc/passwd 6 | the address must begin with https://
          63000000               | 63M                   | the length must be a number of bytes: 63M
          63000000               | 0                     | the length must be a number of bytes: 0
          def https              | de https              | the SHA-256 must be 64 hexadecimal digits
          ' https\\S+json.*'     | ''                    | a Piper voice has two files
          ' MIT'                 | ''                    | has 12 columns
          """)
  void saysWhatIsWrongWithALine(String from, String to, String problem) {
    SpeechException e =
        assertThrows(SpeechException.class, () -> read("#", GOOD.replaceFirst(from, to)));
    assertTrue(e.getMessage().contains("voices.tsv, line 2: " + problem), e.getMessage());
  }

  @Test
  void refusesTheSameVoiceTwice() {
    assertThrows(SpeechException.class, () -> read(GOOD, GOOD));
  }

  @Test
  void installsWhatItNames() throws IOException {
    try (FileServer models = new FileServer(Shipped.MODEL);
        FileServer descriptions = new FileServer(Shipped.DESCRIPTION)) {
      Catalog catalog =
          read(
              String.join(
                  " ",
                  "al piper:al piper en-US male MIT ",
                  models.address(),
                  Integer.toString(Shipped.MODEL.length),
                  Shipped.sha256(Shipped.MODEL),
                  descriptions.address(),
                  Integer.toString(Shipped.DESCRIPTION.length),
                  Shipped.sha256(Shipped.DESCRIPTION)));
      VoiceStore store = new VoiceStore(Storeroom.of(folder.resolve("store")), catalog);
      assertEquals(List.of("al"), store.install(List.of("al"), what -> {}));
      assertEquals("al", store.find("al").orElseThrow().voice().name());
      Path bundle = folder.resolve("store/piper-al");
      assertArrayEquals(Shipped.DESCRIPTION, Files.readAllBytes(bundle.resolve("model.onnx.json")));
      assertFalse(Files.exists(folder.resolve("store/.download/piper-al")));
    }
  }
}
