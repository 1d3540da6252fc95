package lector.script.speech;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has said what so far, remark by remark, and who is in the conversation. */
final class Spoken {

  /** Nobody who could be told from others. */
  static final String NOBODY = "";

  /** Whoever spoke at most so many paragraphs back may still be in the conversation. */
  private static final int MEMORY = 16;

  /** So many paragraphs from one speech to the next are a change of scene. */
  private static final int SCENE = 3;

  private final List<Remark> remarks;
  private final boolean isConversation;

  /** Who says each remark; null while nobody knows. */
  private final List<@Nullable String> speakers = new ArrayList<>();

  /**
   * Nothing yet.
   *
   * @param isConversation whether people talk to one another
   */
  Spoken(List<Remark> remarks, boolean isConversation) {
    this.remarks = remarks;
    this.isConversation = isConversation;
  }

  /** Who says each remark, empty where nobody knows. */
  List<String> all() {
    return speakers.stream().map(speaker -> speaker == null ? NOBODY : speaker).toList();
  }

  /** The paragraph of a remark. */
  int line(int remark) {
    return remarks.get(remark).quote().line();
  }

  @Nullable String get(int remark) {
    return speakers.get(remark);
  }

  /** Says who says the next remark. */
  void add(@Nullable String speaker) {
    speakers.add(speaker);
  }

  /** Whether somebody has said anything. */
  boolean has(String speaker) {
    return speakers.contains(speaker);
  }

  /** Who spoke in the paragraph before, and so is the other in a conversation. */
  String partner(int remark) {
    int last = speakers.size() - 1;
    return isConversation && last >= 0 && line(last) == line(remark) - 1
        ? Objects.requireNonNullElse(speakers.get(last), NOBODY)
        : NOBODY;
  }

  /** The last known speaker of a paragraph. */
  Optional<String> in(int line) {
    for (int at = speakers.size() - 1; at >= 0 && line(at) >= line; at--) {
      if (line(at) == line && speakers.get(at) != null) {
        return Optional.ofNullable(speakers.get(at));
      }
    }
    return Optional.empty();
  }

  /** Who has spoken since a paragraph, the last first. */
  Set<String> since(int line) {
    Set<String> found = new LinkedHashSet<>();
    for (int at = speakers.size() - 1; at >= 0 && line(at) >= line; at--) {
      String speaker = speakers.get(at);
      if (speaker != null && !speaker.equals(NOBODY)) {
        found.add(speaker);
      }
    }
    return found;
  }

  /** Who may still be in the conversation, the last first. */
  Set<String> lately(int remark) {
    return since(line(remark) - MEMORY);
  }

  /** Who has spoken since the last longer stretch of telling, the last first. */
  Set<String> inScene() {
    return speakers.isEmpty() ? Set.of() : since(beginOfScene());
  }

  /** Whether a remark follows the last without a change of scene. */
  boolean isSameScene(int remark) {
    return speakers.isEmpty() || line(remark) - line(speakers.size() - 1) < SCENE;
  }

  private int beginOfScene() {
    int at = speakers.size() - 1;
    while (at > 0 && line(at) - line(at - 1) < SCENE) {
      at--;
    }
    return line(at);
  }

  /** Somebody in the scene turns out to be somebody else. */
  void rename(String from, String to) {
    for (int at = speakers.size() - 1; at >= 0 && line(at) >= beginOfScene(); at--) {
      if (from.equals(speakers.get(at))) {
        speakers.set(at, to);
      }
    }
  }

  /** Gives the remarks before a known one, which nobody was known for, to its two by turns. */
  void fillBackwards(int known) {
    for (int at = known - 1; at >= 0 && isConversation && speakers.get(at) == null; at--) {
      String other = beforeKnown(at);
      if (other == null) {
        return;
      }
      speakers.set(at, other);
    }
  }

  private @Nullable String beforeKnown(int at) {
    int next = at + 1;
    if (line(next) - line(at) > 1) {
      return null;
    }
    return line(next) == line(at) ? speakers.get(next) : otherThan(speakers.get(next), next);
  }

  private @Nullable String otherThan(@Nullable String person, int from) {
    return speakers.subList(from, speakers.size()).stream()
        .filter(speaker -> speaker != null && !speaker.isEmpty() && !speaker.equals(person))
        .findFirst()
        .orElse(null);
  }
}
