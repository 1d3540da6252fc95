package lector.speech.freetts;

import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import lector.speech.Speech;
import lector.speech.SpeechEdges;
import lector.speech.SpeechEngine;
import lector.speech.Voice;
import lector.text.Sentence;

/**
 * Speaks with FreeTTS's voice kevin16: no model, no native code. 16 kHz.
 *
 * <p>A FreeTTS voice that two threads share loses sound without a word, so each thread borrows one of
 * its own.
 */
public final class FreeTtsEngine implements SpeechEngine {

  private final Queue<Kevin> idle = new ConcurrentLinkedQueue<>();

  /** The voice. */
  public static Voice kevin16() {
    return new Voice("kevin16", "freetts", "en-US", "male", "BSD-3-Clause", "1.2.2");
  }

  @Override
  public Voice voice() {
    return kevin16();
  }

  @Override
  public int sampleRateHz() {
    return Kevin.SAMPLE_RATE_HZ;
  }

  @Override
  public Speech speak(Sentence sentence, double speed) {
    Kevin kevin = idle.poll();
    if (kevin == null) {
      kevin = new Kevin(new KevinVoiceDirectory().getVoices()[1]);
    }
    try {
      Speech raw = kevin.speak(sentence, speed);
      return SpeechEdges.trim(raw.pcm(), raw.words());
    } finally {
      idle.add(kevin);
    }
  }

  @Override
  public void close() {
    for (Kevin kevin = idle.poll(); kevin != null; kevin = idle.poll()) {
      kevin.close();
    }
  }
}
