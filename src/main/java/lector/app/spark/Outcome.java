package lector.app.spark;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import lector.episode.Episode;

/**
 * What became of an article: a row of the results.
 *
 * @param id what the input calls the article
 * @param status {@code made}, {@code unchanged}, {@code duplicate} (a later article is the same
 *     episode) or {@code failed}
 * @param guid the episode's identity; this and what follows is empty for one that failed
 * @param folder its folder, in the output folder
 * @param title its title
 * @param published when it is published, in seconds since 1970
 * @param seconds length of its audio
 * @param workSeconds how long its making took
 * @param chapters its chapters
 * @param files all that its folder holds for listeners
 * @param errorClass what kind of failure it was; empty if it was none
 * @param error why it failed, in one line
 * @param key names all that decided the episode
 * @param head the episode as JSON, without what is said in it
 */
record Outcome(
    String id,
    String status,
    String guid,
    String folder,
    String title,
    long published,
    double seconds,
    double workSeconds,
    List<ChapterMark> chapters,
    List<FileMark> files,
    String errorClass,
    String error,
    String key,
    String head)
    implements Serializable {

  static final String MADE = "made";
  static final String UNCHANGED = "unchanged";
  static final String DUPLICATE = "duplicate";
  static final String FAILED = "failed";

  Outcome {
    chapters = List.copyOf(chapters);
    files = List.copyOf(files);
  }

  /** An episode that was made. */
  static Outcome made(Item item, Episode episode, String head, double workSeconds) {
    return new Outcome(
        item.id(),
        MADE,
        episode.guid(),
        episode.folder(),
        episode.title(),
        episode.published().getEpochSecond(),
        episode.timeline().seconds(episode.timeline().lengthSamples()),
        workSeconds,
        episode.timeline().chapters().stream()
            .map(
                chapter ->
                    new ChapterMark(
                        chapter.title(), episode.timeline().seconds(chapter.startSample())))
            .toList(),
        Stream.concat(episode.audio().stream(), episode.files().stream())
            .map(file -> new FileMark(file.name(), file.type(), file.bytes(), file.sha256()))
            .toList(),
        "",
        "",
        item.key(),
        head);
  }

  /** An article of which no episode was made. */
  static Outcome failed(String id, String errorClass, String error, double workSeconds) {
    return new Outcome(
        id,
        FAILED,
        "",
        "",
        "",
        0,
        0,
        workSeconds,
        List.of(),
        List.of(),
        errorClass,
        error.replaceAll("\\s*\\R\\s*", " "),
        "",
        "");
  }

  /** The same with another status. */
  Outcome as(String other) {
    return new Outcome(
        id,
        other,
        guid,
        folder,
        title,
        published,
        seconds,
        workSeconds,
        chapters,
        files,
        errorClass,
        error,
        key,
        head);
  }

  boolean is(String wanted) {
    return status.equals(wanted);
  }

  /**
   * Where a chapter begins.
   *
   * @param title its title
   * @param startSeconds its start
   */
  record ChapterMark(String title, double startSeconds) implements Serializable {}

  /**
   * A file.
   *
   * @param name its name
   * @param type its media type
   * @param bytes its size
   * @param sha256 its hash, in lower-case hexadecimal
   */
  record FileMark(String name, String type, long bytes, String sha256) implements Serializable {}
}
