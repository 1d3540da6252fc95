package lector.episode;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lector.article.Source;
import lector.audio.Mastering;
import lector.audio.Measurement;
import lector.episode.Timeline.TimedChapter;
import lector.speech.Voice;

/**
 * An episode, as {@code episode.json} in its folder keeps it.
 *
 * @param guid what makes it the same episode when it is made again; never changes
 * @param folder name of its folder in the output folder
 * @param title title of the article
 * @param authors names of those who wrote it
 * @param date the day that it is filed and published under
 * @param updated the day on which it was made of an edited article; empty until then
 * @param language BCP 47 tag of its language
 * @param url the article's address, where it has one
 * @param summary its first sentences, for lists and feeds; plain text
 * @param source where the article came from
 * @param voice who reads it
 * @param speed the pace, where 1 is the voice's own
 * @param loudness how loud the audio is
 * @param audio the audio files, the one that the feed offers first
 * @param files the other files in the folder, by name
 * @param timeline when everything is said
 * @param recipe hash of everything that decides what the files hold; when it is the same, they are
 */
public record Episode(
    String guid,
    String folder,
    String title,
    List<String> authors,
    LocalDate date,
    Optional<LocalDate> updated,
    String language,
    Optional<URI> url,
    String summary,
    Source source,
    Voice voice,
    double speed,
    Loudness loudness,
    List<MediaFile> audio,
    List<MediaFile> files,
    Timeline timeline,
    String recipe) {

  public Episode {
    authors = List.copyOf(authors);
    audio = List.copyOf(audio);
    files = List.copyOf(files);
  }

  /**
   * When it is published: at midnight (UTC); each chapter of a book a second after the one before,
   * so that apps, which sort by time, keep them in reading order.
   */
  public Instant published() {
    return on(date);
  }

  /** When it was made of an edited article; as many seconds after midnight as it is published. */
  public Optional<Instant> republished() {
    return updated.map(this::on);
  }

  private Instant on(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).plusSeconds(source.chapter()).toInstant();
  }

  /**
   * This episode with its chapters, but without the words in them: all that lists and feeds need.
   */
  public Episode withoutWords() {
    List<TimedChapter> chapters =
        timeline.chapters().stream()
            .map(
                chapter ->
                    new TimedChapter(
                        chapter.title(),
                        chapter.startSample(),
                        chapter.endSample(),
                        List.of(),
                        chapter.references()))
            .toList();
    return with(
        audio, files, new Timeline(timeline.sampleRateHz(), timeline.lengthSamples(), chapters));
  }

  /** This episode as if nothing were said in it; it is as long as it was. */
  Episode withoutChapters() {
    return with(
        audio, files, new Timeline(timeline.sampleRateHz(), timeline.lengthSamples(), List.of()));
  }

  /** This episode with other audio files. */
  Episode withAudio(List<MediaFile> newAudio) {
    return with(newAudio, files, timeline);
  }

  /** This episode with other files beside the audio. */
  Episode withFiles(List<MediaFile> newFiles) {
    return with(audio, newFiles, timeline);
  }

  private Episode with(List<MediaFile> newAudio, List<MediaFile> newFiles, Timeline newTimeline) {
    return new Episode(
        guid,
        folder,
        title,
        authors,
        date,
        updated,
        language,
        url,
        summary,
        source,
        voice,
        speed,
        loudness,
        newAudio,
        newFiles,
        newTimeline,
        recipe);
  }

  /**
   * How loud the audio is, as mastered, before encoding. What the limiter takes away is estimated
   * there, to some thousandths of an LU for speech; each audio file is measured.
   *
   * @param targetLufs the integrated loudness that was asked for
   * @param integratedLufs integrated loudness as played on two speakers (EBU R128), in LUFS
   * @param truePeakDbtp highest true peak, in dBTP
   */
  public record Loudness(double targetLufs, double integratedLufs, double truePeakDbtp) {
    public Loudness {
      // What an earlier version of Lector did not write.
      targetLufs = targetLufs == 0 ? Mastering.PODCAST.targetLufs() : targetLufs;
    }
  }

  /**
   * A file in the episode's folder.
   *
   * @param name its name
   * @param type its media type
   * @param bytes its size
   * @param sha256 its hash, in lower-case hexadecimal
   * @param heard how loud it is as players decode it, if it is audio
   */
  public record MediaFile(
      String name,
      String type,
      long bytes,
      String sha256,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Measurement> heard) {

    /** A file that was not listened to. */
    public MediaFile(String name, String type, long bytes, String sha256) {
      this(name, type, bytes, sha256, Optional.empty());
    }

    /** The same, listened to. */
    MediaFile measured(Measurement measurement) {
      return new MediaFile(name, type, bytes, sha256, Optional.of(measurement));
    }
  }
}
