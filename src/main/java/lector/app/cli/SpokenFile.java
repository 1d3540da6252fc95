package lector.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lector.audio.Encoder;
import lector.audio.LiveWav;
import lector.audio.Mastering;
import lector.audio.Recording;
import lector.audio.Sound;
import lector.episode.OutputException;
import lector.episode.Pacing;
import lector.script.Passage.Beat;
import lector.speech.SpeechEngine;
import lector.text.Sentence;

/** Speaks sentences into WAV files and streams, for commands that make no episode. */
final class SpokenFile {

  private SpokenFile() {}

  /**
   * Speaks sentences into a file.
   *
   * @param wav the file to write
   * @return its length in seconds
   */
  static double write(List<Sentence> sentences, double speed, SpeechEngine engine, Path wav)
      throws IOException {
    Path work = Files.createTempDirectory("lector-say");
    try (Recording recording = new Recording(work, engine.sampleRateHz())) {
      speak(sentences, speed, engine, recording);
      Encoder.of("wav").orElseThrow().encode(recording.master(Mastering.PODCAST), wav, 1);
      return (double) recording.length() / engine.sampleRateHz();
    } finally {
      Files.deleteIfExists(work);
    }
  }

  /** What is spoken into a stream. */
  interface Speaker {
    void speakTo(Sound sound) throws IOException;
  }

  /**
   * Writes a WAV stream to standard output as it is spoken.
   *
   * @param speaker speaks all of it
   * @param mastering how loud it should be
   * @throws OutputException if nobody reads it any more
   */
  static void toStandardOutput(
      Speaker speaker, SpeechEngine engine, Mastering mastering, Console console)
      throws IOException {
    OutputStream out = new StandardOutput(console.out());
    Path work = Files.createTempDirectory("lector-say");
    try (LiveWav wav =
        new LiveWav(work, engine.sampleRateHz(), engine.nominalLufs(), mastering, out)) {
      speaker.speakTo(wav);
      wav.end();
    } catch (StandardOutput.ClosedException e) {
      throw new OutputException(Path.of("standard output"), e.getMessage());
    } finally {
      Files.deleteIfExists(work);
    }
  }

  /** Speaks sentences one after the other. */
  static void speak(List<Sentence> sentences, double speed, SpeechEngine engine, Sound sound)
      throws IOException {
    for (Sentence sentence : sentences) {
      if (sound.length() > 0 || sentence.pauseMillis().isPresent()) {
        double pause =
            Math.max(
                0, Pacing.seconds(sentence, Pacing.seconds(Beat.SENTENCE)) - Pacing.EDGES_SECONDS);
        sound.appendSilence((int) (pause / speed * engine.sampleRateHz()));
      }
      sound.append(engine.speak(sentence, speed * sentence.pace()).pcm());
    }
  }
}
