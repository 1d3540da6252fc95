package lector.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lector.episode.Episode;
import lector.episode.Episode.MediaFile;

/**
 * An episode in {@code lector list}.
 *
 * @param date the day that it is published under
 * @param updated the day of its last edit
 * @param title its title
 * @param seconds length of its audio
 * @param bytes size of all its files
 * @param folder its folder
 * @param guid its identity
 * @param audio its audio files
 */
record ListedEpisode(
    LocalDate date,
    Optional<LocalDate> updated,
    String title,
    double seconds,
    long bytes,
    String folder,
    String guid,
    List<String> audio) {

  static ListedEpisode of(Episode episode) {
    return new ListedEpisode(
        episode.date(),
        episode.updated(),
        episode.title(),
        episode.timeline().seconds(episode.timeline().lengthSamples()),
        Stream.concat(episode.audio().stream(), episode.files().stream())
            .mapToLong(MediaFile::bytes)
            .sum(),
        episode.folder(),
        episode.guid(),
        episode.audio().stream().map(MediaFile::name).toList());
  }

  /** It in one line, with columns of fixed width before those that may be of any. */
  String line() {
    long whole = Math.round(seconds);
    String length = "%d:%02d:%02d".formatted(whole / 3600, whole / 60 % 60, whole % 60);
    return String.format(
        Locale.ROOT, "%s  %8s  %6.1f MB  %s  (%s)", date, length, bytes / 1e6, title, folder);
  }
}
