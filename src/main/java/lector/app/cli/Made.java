package lector.app.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import lector.episode.Episode;
import lector.episode.Production;
import lector.publish.book.TalkingBook;

/**
 * What became of an input of {@code make}.
 *
 * @param input the input as it was named
 * @param status {@code made}, {@code unchanged} or {@code failed}
 * @param error why it failed
 * @param guid the episode's identity
 * @param title its title
 * @param folder its folder, in the output folder
 * @param seconds length of its audio
 * @param chapters titles of its chapters
 * @param speakers who is quoted in it by name, where others than the narrator read
 * @param audio its audio files, in the output folder
 * @param book its talking book, in the output folder
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Made(
    String input,
    String status,
    Optional<String> error,
    Optional<String> guid,
    Optional<String> title,
    Optional<String> folder,
    Optional<Double> seconds,
    List<String> chapters,
    List<String> speakers,
    List<String> audio,
    Optional<String> book) {

  private static final String FAILED = "failed";

  static Made of(String input, Production.Result result) {
    Episode episode = result.episode();
    return new Made(
        input,
        result.isNew() ? "made" : "unchanged",
        Optional.empty(),
        Optional.of(episode.guid()),
        Optional.of(episode.title()),
        Optional.of(episode.folder()),
        Optional.of(episode.timeline().seconds(episode.timeline().lengthSamples())),
        episode.timeline().chapters().stream().map(chapter -> chapter.title()).toList(),
        List.copyOf(episode.timeline().speakers()),
        episode.audio().stream().map(file -> episode.folder() + "/" + file.name()).toList(),
        TalkingBook.of(episode).map(file -> episode.folder() + "/" + file.name()));
  }

  static Made failed(String input, RuntimeException cause) {
    return new Made(
        input,
        FAILED,
        Optional.ofNullable(cause.getMessage()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  @JsonIgnore
  boolean isFailed() {
    return status.equals(FAILED);
  }
}
