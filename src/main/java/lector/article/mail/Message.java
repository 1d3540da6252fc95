package lector.article.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A message taken apart.
 *
 * @param headers its header fields by their names in lower case, decoded; of several of one name
 *     the first
 * @param html what it says as HTML, where it does
 * @param text what it says as plain text, where it does
 * @param flowed whether lines of the text that end in a space go on in the next (RFC 3676)
 * @param attached what hangs on it: names of files, or their types
 */
record Message(
    Map<String, String> headers,
    Optional<String> html,
    Optional<String> text,
    boolean flowed,
    List<String> attached) {

  Message {
    headers = Map.copyOf(headers);
    attached = List.copyOf(attached);
  }

  /** A header field; empty where the message has none of the name or there is nothing in it. */
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).filter(value -> !value.isBlank());
  }
}
