package lector.episode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with places to be filled in, such as "{title}, by {author}."
 *
 * @param text the words
 */
public record SpokenTemplate(String text) {

  /** What can be filled in. */
  public static final List<String> NAMES = List.of("show", "title", "author", "date", "voice");

  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

  /** A title that ends like a sentence, before the template's own mark. */
  private static final Pattern TWO_MARKS = Pattern.compile("([.!?…]['\"’”]?)[.,;:]");

  /** The first name in it that nothing is known by. */
  public Optional<String> unknownName() {
    return PLACE
        .matcher(text)
        .results()
        .map(place -> place.group(1))
        .filter(name -> !NAMES.contains(name))
        .findFirst();
  }

  /** The words, with each of the {@link #NAMES} replaced by its value. */
  String fill(Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (Matcher place = PLACE.matcher(text); place.find(); from = place.end()) {
      filled.append(text, from, place.start()).append(values.getOrDefault(place.group(1), ""));
    }
    return TWO_MARKS.matcher(filled.append(text.substring(from))).replaceAll("$1");
  }
}
