package lector.speech;

/** A voice that is not available or an engine that can't run; the message says what to do. */
public final class SpeechException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String voice;

  /**
   * Creates the exception.
   *
   * @param voice name of the voice
   * @param problem what is wrong and what to do
   */
  public SpeechException(String voice, String problem) {
    super("voice " + voice + ": " + problem);
    this.voice = voice;
  }

  /**
   * Creates the exception.
   *
   * @param voice name of the voice
   * @param problem what is wrong and what to do
   * @param cause what the engine said
   */
  public SpeechException(String voice, String problem, Throwable cause) {
    super("voice " + voice + ": " + problem, cause);
    this.voice = voice;
  }

  /** Name of the voice. */
  public String voice() {
    return voice;
  }
}
