package lector.speech;

import lector.phoneme.UserLexicon;

/** A voice that is installed and can be loaded. */
public interface VoiceProvider {

  /** The voice. */
  Voice voice();

  /**
   * Loads the engine that speaks with it.
   *
   * @param lexicon the reader's own pronunciations; an engine with a front end of its own ignores
   *     them
   * @throws SpeechException if it can't run here
   */
  SpeechEngine load(UserLexicon lexicon);
}
