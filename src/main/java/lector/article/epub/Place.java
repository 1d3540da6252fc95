package lector.article.epub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A place in a book.
 *
 * @param part the name of the archive's part
 * @param fragment the id of an element in it, or the empty string
 */
record Place(String part, String fragment) {

  /**
   * The place that a reference leads to. Steps up that would leave the archive stay in it.
   *
   * @param from the part that the reference stands in
   * @param reference the reference as it is written, with percent signs
   */
  static Place of(String from, String reference) {
    int hash = reference.indexOf('#');
    String path = hash < 0 ? reference : reference.substring(0, hash);
    String fragment = hash < 0 ? "" : decoded(reference.substring(hash + 1));
    if (path.isEmpty()) {
      return new Place(from, fragment);
    }
    int slash = from.lastIndexOf('/');
    String folder = path.startsWith("/") || slash < 0 ? "" : from.substring(0, slash + 1);
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (folder + decoded(path)).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return new Place(String.join("/", steps), fragment);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // a percent sign that means itself
    }
  }
}
