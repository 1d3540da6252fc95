package lector.app;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lector.speech.SpeechEngine;
import lector.speech.SpeechException;

/** Voices beside the narrator's, each loaded when it speaks for the first time. */
public final class LoadedVoices implements AutoCloseable {

  private final Map<String, SpeechEngine> loaded = new ConcurrentHashMap<>();

  /**
   * A voice.
   *
   * @throws SpeechException if there is no such voice, it isn't installed, or it can't run here
   */
  public SpeechEngine get(String name) {
    return loaded.computeIfAbsent(name, each -> Voices.load(Optional.of(each)).get());
  }

  /** Closes all that were loaded. */
  @Override
  public void close() {
    loaded.values().forEach(SpeechEngine::close);
    loaded.clear();
  }
}
