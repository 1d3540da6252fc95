package lector.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lector.audio.Encoder;
import lector.audio.Mastering;
import lector.audio.Recording;
import lector.cache.BlobCache;
import lector.speech.SpeechEngine;
import lector.text.Sentence;

/** Speaks sentences into WAV files, for commands that make no episode. */
final class SpokenFile {

  /** Between sentences, in seconds. */
  private static final double PAUSE_SECONDS = 0.32;

  private SpokenFile() {}

  /**
   * Speaks sentences.
   *
   * @param wav the file to write
   * @return its length in seconds
   */
  static double write(List<Sentence> sentences, double speed, SpeechEngine engine, Path wav)
      throws IOException {
    Path work = Files.createTempDirectory("lector-say");
    try (Recording recording = new Recording(work, engine.sampleRateHz())) {
      for (Sentence sentence : sentences) {
        if (recording.length() > 0) {
          recording.appendSilence((int) (PAUSE_SECONDS / speed * engine.sampleRateHz()));
        }
        recording.append(engine.speak(sentence, speed).pcm());
      }
      Encoder.of("wav")
          .orElseThrow()
          .encode(recording.master(Mastering.PODCAST), wav, 1, BlobCache.NONE);
      return (double) recording.length() / engine.sampleRateHz();
    } finally {
      Files.deleteIfExists(work);
    }
  }
}
