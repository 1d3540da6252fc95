package lector.speech;

import java.util.List;
import java.util.stream.Collectors;
import lector.phoneme.UserLexicon;

/** The voices that can speak. The first is the default. */
public final class VoiceCatalog {

  private final List<VoiceProvider> providers;

  /**
   * Makes a catalogue.
   *
   * @param providers the voices, the default first
   */
  public VoiceCatalog(List<VoiceProvider> providers) {
    this.providers = List.copyOf(providers);
  }

  /** The voices, the default first. */
  public List<Voice> voices() {
    return providers.stream().map(VoiceProvider::voice).toList();
  }

  /** Name of the voice that speaks unless another is asked for. */
  public String defaultName() {
    return providers.get(0).voice().name();
  }

  /**
   * Loads a voice.
   *
   * @param name its name
   * @param lexicon the reader's own pronunciations
   * @throws SpeechException if there is no such voice, or it can't run here
   */
  public SpeechEngine load(String name, UserLexicon lexicon) {
    return find(name).load(lexicon);
  }

  /**
   * A voice by its name.
   *
   * @throws SpeechException if there is no such voice
   */
  public VoiceProvider find(String name) {
    return providers.stream()
        .filter(provider -> provider.voice().name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new SpeechException(
                    name,
                    "is not installed; there are "
                        + voices().stream().map(Voice::name).collect(Collectors.joining(", "))
                        + " (see lector voices)"));
  }
}
