package lector.speech;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lector.audio.Pcm;
import lector.cache.BlobCache;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;
import lector.speech.Speech.Span;
import lector.text.Sentence;
import lector.text.TextFrontEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedEngineTest {

  @TempDir Path folder;
  private final List<String> spoken = new ArrayList<>();

  /** Gives each letter a sample, and notes what it is asked for. */
  private final class Spelling implements SpeechEngine {

    private final String version;

    Spelling(String version) {
      this.version = version;
    }

    @Override
    public Voice voice() {
      return new Voice("spell", "test", "en-US", "female", "CC0-1.0", version);
    }

    @Override
    public int sampleRateHz() {
      return 8000;
    }

    @Override
    public double nominalLufs() {
      return -20;
    }

    @Override
    public Speech speak(Sentence sentence, double speed) {
      String text = sentence.spoken();
      spoken.add(text + " " + version + " " + speed);
      float[] samples = new float[text.length()];
      for (int i = 0; i < samples.length; i++) {
        samples[i] = (text.charAt(i) - 100) / 100f;
      }
      Pcm.roundTo16Bits(samples);
      return new Speech(new Pcm(8000, samples), List.of(new Span(1, 2), new Span(2, 2)));
    }

    @Override
    public void close() {}
  }

  private static Sentence sentence(String text) {
    Passage passage = new Passage(Role.NARRATION, Beat.NONE, "", text, 0);
    return new TextFrontEnd().sentences(passage).get(0);
  }

  private SpeechEngine engine(String version) {
    return new CachedEngine(new Spelling(version), BlobCache.open(folder, 1 << 20));
  }

  @Test
  void speaksASentenceOnceWithTheSameSamples() {
    Speech first = engine("1").speak(sentence("Good morning."), 1);
    Speech again = engine("1").speak(sentence("Good morning."), 1);
    assertEquals(1, spoken.size());
    assertArrayEquals(first.pcm().samples(), again.pcm().samples());
    assertEquals(first.words(), again.words());
  }

  @Test
  void speaksAgainWhatSoundsOtherwise() {
    engine("1").speak(sentence("Good morning."), 1);
    engine("1").speak(sentence("Good evening."), 1);
    engine("1").speak(sentence("Good morning."), 1.5);
    engine("2").speak(sentence("Good morning."), 1);
    assertEquals(
        List.of(
            "Good morning. 1 1.0",
            "Good evening. 1 1.0",
            "Good morning. 1 1.5",
            "Good morning. 2 1.0"),
        spoken);
  }

  @Test
  void speaksAgainWhatWasDamaged() throws IOException {
    Speech first = engine("1").speak(sentence("Good morning."), 1);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    Speech again = engine("1").speak(sentence("Good morning."), 1);
    assertEquals(2, spoken.size());
    assertArrayEquals(first.pcm().samples(), again.pcm().samples());
  }
}
