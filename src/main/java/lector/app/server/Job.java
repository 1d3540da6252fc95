package lector.app.server;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * The making of an episode from what someone gave.
 *
 * @param id its number, counted from 1 in each output folder
 * @param submission what it is made of
 * @param state how far it is
 * @param percent how much has been spoken, 0 to 100
 * @param title the episode's title, once it is made
 * @param folder the episode's folder, once it is made
 * @param error why it failed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Job(
    long id,
    Submission submission,
    State state,
    int percent,
    Optional<String> title,
    Optional<String> folder,
    Optional<String> error) {

  /** How far a job is. */
  public enum State {
    /** It has not begun. */
    @JsonProperty("waiting")
    WAITING,
    /** It is being made. */
    @JsonProperty("working")
    WORKING,
    /** The episode is in the feed. */
    @JsonProperty("done")
    DONE,
    /** There is no episode. */
    @JsonProperty("failed")
    FAILED
  }

  static Job waiting(long id, Submission submission) {
    return new Job(
        id, submission, State.WAITING, 0, Optional.empty(), Optional.empty(), Optional.empty());
  }

  Job working(int newPercent) {
    return new Job(id, submission, State.WORKING, newPercent, title, folder, error);
  }

  Job done(JobMaker.Made made) {
    return new Job(
        id,
        submission,
        State.DONE,
        100,
        Optional.of(made.title()),
        Optional.of(made.folder()),
        Optional.empty());
  }

  Job failed(String why) {
    return new Job(id, submission, State.FAILED, percent, title, folder, Optional.of(why));
  }

  @JsonIgnore
  boolean isFinished() {
    return state == State.DONE || state == State.FAILED;
  }
}
