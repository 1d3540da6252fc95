package lector.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who reads what others than the author say.
 *
 * @param quoteVoice name of the voice of all who have none of their own; empty for the narrator's
 * @param voices names of voices by the names of those they speak for
 */
public record Cast(String quoteVoice, Map<String, String> voices) {

  /** The narrator reads everything. */
  public static final Cast NONE = new Cast("", Map.of());

  public Cast {
    voices = Collections.unmodifiableMap(new TreeMap<>(voices));
  }

  /** Whether the narrator reads everything. */
  public boolean isEmpty() {
    return quoteVoice.isEmpty() && voices.isEmpty();
  }

  /** The names of all voices in it, each once. */
  public Set<String> voiceNames() {
    Set<String> names = new TreeSet<>(voices.values());
    if (!quoteVoice.isEmpty()) {
      names.add(quoteVoice);
    }
    return Collections.unmodifiableSet(names);
  }

  /** This cast, and for whom it has no voice, another. */
  public Cast over(Cast other) {
    Map<String, String> both = new TreeMap<>(other.voices);
    both.putAll(voices);
    return new Cast(quoteVoice.isEmpty() ? other.quoteVoice : quoteVoice, both);
  }

  /**
   * The voice of somebody's own. A name is taken for another that is the same but for capitals; a
   * single word also for a full name that begins or ends with it, if there is but one.
   *
   * @param speaker as the article names them
   * @param speakers all who speak in it
   */
  Optional<String> voice(String speaker, Set<String> speakers) {
    return entry(speaker, speakers).map(voices::get);
  }

  /**
   * For whom there is a voice, but who never speaks.
   *
   * @param speakers all who speak
   */
  public List<String> silent(Set<String> speakers) {
    List<String> silent = new ArrayList<>(voices.keySet());
    speakers.forEach(speaker -> entry(speaker, speakers).ifPresent(silent::remove));
    return silent;
  }

  private Optional<String> entry(String speaker, Set<String> speakers) {
    Optional<String> same =
        voices.keySet().stream().filter(name -> plain(name).equals(plain(speaker))).findFirst();
    if (same.isPresent() || speaker.isEmpty()) {
      return same;
    }
    List<String> like = voices.keySet().stream().filter(name -> isPart(speaker, name)).toList();
    if (like.isEmpty()) {
      like =
          voices.keySet().stream()
              .filter(name -> isPart(name, speaker))
              .filter(name -> speakers.stream().filter(other -> isPart(name, other)).count() == 1)
              .toList();
    }
    return like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
  }

  /** Whether a single word is the first or the last of a name. */
  private static boolean isPart(String word, String name) {
    String part = plain(word);
    return !part.contains(" ")
        && (plain(name).startsWith(part + " ") || plain(name).endsWith(" " + part));
  }

  private static String plain(String name) {
    return name.strip().replace('’', '\'').toLowerCase(Locale.ROOT);
  }
}
