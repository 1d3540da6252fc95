package lector.publish.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lector.episode.Episode;
import lector.episode.Episode.MediaFile;
import lector.episode.Timeline.TimedTurn;

/** What pages and files say about an episode, in words. */
public final class Wording {

  private Wording() {}

  /** Who reads: "Heart, a synthetic voice", "Heart, Emma and Michael, synthetic voices". */
  public static String readers(Episode episode) {
    Stream<String> others =
        SpeakerNames.turns(episode.timeline())
            .map(TimedTurn::voice)
            .filter(voice -> !voice.isEmpty())
            .map(SpeakerNames::voice);
    List<String> readers =
        Stream.concat(Stream.of(SpeakerNames.narrator(episode)), others).distinct().toList();
    return authors(readers).orElseThrow()
        + (readers.size() == 1 ? ", a synthetic voice" : ", synthetic voices");
  }

  /** Who wrote: "Ada and Ben", "Ada, Ben and Cy"; empty if nobody is named. */
  public static Optional<String> authors(List<String> names) {
    int last = names.size() - 1;
    if (last < 1) {
      return names.stream().findFirst();
    }
    return Optional.of(String.join(", ", names.subList(0, last)) + " and " + names.get(last));
  }

  /** How long it is, in milliseconds. */
  public static long lengthMillis(Episode episode) {
    return episode.timeline().millis(episode.timeline().lengthSamples());
  }

  /** What kind of file, and how large: {@code MP3, 4.2 MB}. */
  public static String format(MediaFile file) {
    return String.format(Locale.ROOT, "%s, %.1f MB", kind(file), file.bytes() / 1e6);
  }

  /** What kind of file: {@code MP3}. */
  public static String kind(MediaFile file) {
    return file.name().substring(file.name().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
  }
}
