package lector.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lector.audio.Encoder;
import lector.check.judge.Finding;
import lector.check.judge.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressedAudioTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"m4a", "m4b", "opus", "flac"})
  void measuresWhatIsDecoded(String format) throws IOException {
    assertEquals(List.of(), findings(format, 0.165), "−16 LUFS");
    assertEquals(List.of(Rule.AUDIO_LOUDNESS), findings(format, 0.1));
    assertEquals(List.of(Rule.AUDIO_LOUDNESS, Rule.AUDIO_PEAK), findings(format, 0.98));
  }

  @Test
  void asksForTheLoudnessThatTheManifestSaysWasWanted() throws IOException {
    Path manifest = folder.resolve("episode.json");
    Files.writeString(manifest, "{\"loudness\": {\"targetLufs\": -20.4}}");
    assertEquals(List.of(), findings("flac", 0.1));
    assertEquals(List.of(Rule.AUDIO_LOUDNESS), findings("flac", 0.165));
    Files.writeString(manifest, "{");
    assertEquals(List.of(), findings("flac", 0.165));
  }

  private List<Rule> findings(String format, double amplitude) throws IOException {
    Path file = folder.resolve("tone." + format);
    Encoder.of(format).orElseThrow().encode(new Sine(3, amplitude), file, 1);
    return Checker.check(file).findings().stream().map(Finding::rule).toList();
  }
}
