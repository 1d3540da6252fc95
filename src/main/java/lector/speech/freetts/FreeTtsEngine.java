package lector.speech.freetts;

import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import lector.phoneme.UserLexicon;
import lector.speech.Speech;
import lector.speech.SpeechEdges;
import lector.speech.SpeechEngine;
import lector.speech.Voice;
import lector.speech.VoiceProvider;
import lector.text.Sentence;

/**
 * Speaks with FreeTTS's voice kevin16: no model, no native code. 16 kHz.
 *
 * <p>A FreeTTS voice that two threads share loses sound without a word, so each thread borrows one
 * of its own.
 */
public final class FreeTtsEngine implements SpeechEngine {

  /** Measured over half an hour of prose. */
  private static final double NOMINAL_LUFS = -20;

  private final Queue<Kevin> idle = new ConcurrentLinkedQueue<>();

  private static final Voice KEVIN16 =
      new Voice("kevin16", "freetts", "en-US", "male", "MIT-Festival", "1.2.2");

  /** The voice kevin16. It has a front end of its own, which no lexicon reaches. */
  public static final VoiceProvider PROVIDER =
      new VoiceProvider() {
        @Override
        public Voice voice() {
          return KEVIN16;
        }

        @Override
        public SpeechEngine load(UserLexicon lexicon) {
          return new FreeTtsEngine();
        }
      };

  @Override
  public Voice voice() {
    return KEVIN16;
  }

  @Override
  public int sampleRateHz() {
    return Kevin.SAMPLE_RATE_HZ;
  }

  @Override
  public double nominalLufs() {
    return NOMINAL_LUFS;
  }

  @Override
  public Speech speak(Sentence sentence, double speed) {
    Kevin kevin = idle.poll();
    if (kevin == null) {
      kevin = newKevin();
    }
    try {
      Speech raw = kevin.speak(sentence, speed);
      return SpeechEdges.trim(raw.pcm(), raw.words());
    } finally {
      idle.add(kevin);
    }
  }

  /**
   * One at a time in the whole process: what FreeTTS reads a voice from is shared and unguarded.
   */
  private static Kevin newKevin() {
    synchronized (FreeTtsEngine.class) {
      return new Kevin(new KevinVoiceDirectory().getVoices()[1]);
    }
  }

  @Override
  public void close() {
    for (Kevin kevin = idle.poll(); kevin != null; kevin = idle.poll()) {
      kevin.close();
    }
  }
}
