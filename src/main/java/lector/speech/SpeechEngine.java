package lector.speech;

import java.util.Collection;
import lector.phoneme.UserLexicon;
import lector.text.Sentence;

/** A voice that speaks sentences. Safe for use by many threads at once. */
public interface SpeechEngine extends AutoCloseable {

  /** The voice that it speaks with. */
  Voice voice();

  /** Sample rate of what {@link #speak} gives, in samples a second. */
  int sampleRateHz();

  /**
   * Speaks a sentence. The same sentence and speed give the same samples, on whatever thread; all
   * are 16-bit values ({@link lector.audio.Pcm#roundTo16Bits}).
   *
   * @param sentence what to say
   * @param speed pace, where 1 is the voice's own and 2 twice as fast
   */
  Speech speak(Sentence sentence, double speed);

  /**
   * How loud what it speaks is on the whole, in LUFS as played on two speakers: for who can't wait
   * until it is measured.
   */
  double nominalLufs();

  /** A sentence that is ready to be spoken. */
  interface Prepared {

    /** All that decides how it sounds, but for the voice and the pace. */
    String content();

    /** Speaks it, as {@link SpeechEngine#speak} does. */
    Speech speak(double speed);
  }

  /**
   * Does what comes before the sound. An engine that knows its phonemes gives those as the content;
   * of another, the words and punctuation decide.
   */
  default Prepared prepare(Sentence sentence) {
    return new Prepared() {
      @Override
      public String content() {
        return sentence.spoken() + "\n" + sentence.words();
      }

      @Override
      public Speech speak(double speed) {
        return SpeechEngine.this.speak(sentence, speed);
      }
    };
  }

  /**
   * Makes sure that the voices which sentences ask for can speak, before any of them does.
   *
   * @param voices their names
   * @throws SpeechException if there is no such voice, or it can't run here
   */
  default void require(Collection<String> voices) {}

  /**
   * The same voice with another lexicon. It shares all else with this engine, and closing this one
   * closes both. An engine whose front end no lexicon reaches gives itself.
   *
   * @param lexicon the reader's own pronunciations
   */
  default SpeechEngine with(UserLexicon lexicon) {
    return this;
  }

  @Override
  void close();
}
