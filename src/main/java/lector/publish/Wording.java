package lector.publish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lector.episode.Episode;
import lector.episode.Episode.MediaFile;

/** What pages and files say about an episode, in words. */
final class Wording {

  private Wording() {}

  /** Who reads: the voice's name, with a capital. */
  static String reader(Episode episode) {
    String name = episode.voice().name();
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Who wrote: "Ada and Ben", "Ada, Ben and Cy"; empty if nobody is named. */
  static Optional<String> authors(List<String> names) {
    int last = names.size() - 1;
    if (last < 1) {
      return names.stream().findFirst();
    }
    return Optional.of(String.join(", ", names.subList(0, last)) + " and " + names.get(last));
  }

  /** How long it is, in milliseconds. */
  static long lengthMillis(Episode episode) {
    return episode.timeline().millis(episode.timeline().lengthSamples());
  }

  /** What kind of file, and how large: {@code MP3, 4.2 MB}. */
  static String format(MediaFile file) {
    return String.format(Locale.ROOT, "%s, %.1f MB", kind(file), file.bytes() / 1e6);
  }

  /** What kind of file: {@code MP3}. */
  static String kind(MediaFile file) {
    return file.name().substring(file.name().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
  }
}
