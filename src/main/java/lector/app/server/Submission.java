package lector.app.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * An article that someone gave.
 *
 * @param kind how it was given
 * @param name its address, the file's name, or what pasted text is called
 * @param title the title to give it instead of its own
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Submission(Kind kind, String name, Optional<String> title) {

  /** How an article is given. */
  public enum Kind {
    /** An address to fetch it from; there is no content. */
    @JsonProperty("address")
    ADDRESS,
    /** Text that was pasted. */
    @JsonProperty("text")
    TEXT,
    /** A file. */
    @JsonProperty("file")
    FILE
  }
}
