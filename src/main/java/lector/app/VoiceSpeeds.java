package lector.app;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.OptionalDouble;
import lector.cache.Key;
import lector.cache.Measurements;
import lector.install.UserFolders;
import lector.phoneme.UserLexicon;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;
import lector.speech.SpeechEngine;
import lector.speech.Voice;
import lector.speech.VoiceProvider;
import lector.text.Sentence;
import lector.text.TextFrontEnd;

/**
 * How fast voices speak on this machine: seconds of sound for a second of one processor core's
 * time, whatever else the machine does. Each is measured once, by some seconds of speech, and kept
 * in the user's cache folder. Voices that share a network, as Kokoro's do, share the figure.
 */
public final class VoiceSpeeds {

  private static final String TEXT =
      "The keeper of the northern light counted every ship that passed.";

  /** A round lasts at least as long, since the clock of the processor's time may be coarse. */
  private static final double LEAST_CPU_SECONDS = 0.7;

  /** The best round counts: in the first Java compiles what the engine needs. */
  private static final int ROUNDS = 4;

  private static final double NANOSECONDS = 1e9;

  private final Measurements measurements;

  /** The speeds that are known to the user. */
  public VoiceSpeeds() {
    this.measurements = Measurements.in(UserFolders.cache().resolve("measured"));
  }

  /** The speed of a voice, if it was measured. */
  public OptionalDouble known(Voice voice) {
    return measurements.known(key(voice));
  }

  /** The speed of a voice, which is measured now if it was not before. */
  public double measured(VoiceProvider provider) {
    return measurements.get(
        key(provider.voice()),
        () -> {
          try (SpeechEngine engine = provider.load(UserLexicon.EMPTY)) {
            return measure(engine);
          }
        });
  }

  private static String key(Voice voice) {
    return new Key("speed 1")
        .add(voice.engine())
        .add(voice.version())
        .add(System.getProperty("os.arch") + " " + System.getProperty("java.vm.version"))
        .name();
  }

  private static double measure(SpeechEngine engine) {
    List<Sentence> sentences =
        new TextFrontEnd().sentences(new Passage(Role.NARRATION, Beat.NONE, "", TEXT, 0));
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = cpuNanos();
      double seconds = 0;
      double spent = 0;
      while (spent < LEAST_CPU_SECONDS) {
        seconds += speak(engine, sentences);
        spent = (cpuNanos() - start) / NANOSECONDS;
      }
      best = Math.max(best, seconds / spent);
    }
    return best;
  }

  private static double speak(SpeechEngine engine, List<Sentence> sentences) {
    return sentences.stream()
        .mapToDouble(sentence -> engine.speak(sentence, 1).pcm().seconds())
        .sum();
  }

  /** The time of all cores that this process took: an engine may work in threads of its own. */
  private static long cpuNanos() {
    if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system) {
      return system.getProcessCpuTime();
    }
    return System.nanoTime();
  }
}
