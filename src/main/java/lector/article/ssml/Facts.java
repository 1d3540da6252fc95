package lector.article.ssml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lector.article.Characters;
import lector.article.Languages;

/** What a document says of itself, in {@code meta} and {@code metadata}. */
final class Facts {

  private String title = "";
  private final List<String> authors = new ArrayList<>();
  private Optional<LocalDate> date = Optional.empty();
  private String language = Languages.UNDETERMINED;

  /**
   * Takes note of a fact.
   *
   * @param name what it is about; {@code title} and {@code dc.title} are the same
   * @param value what it says
   * @return whether it is one of those that an article has
   */
  boolean take(String name, String value) {
    String text = Characters.oneLine(Characters.clean(value));
    switch (name.toLowerCase(Locale.ROOT).replaceFirst("^(dc|dcterms)[.:]", "")) {
      case "title" -> title = title.isEmpty() ? text : title;
      case "creator", "author" -> authors.add(text);
      case "date", "created", "issued" -> date = date.or(() -> date(text));
      default -> {
        return false;
      }
    }
    return true;
  }

  void language(String tag) {
    language = tag;
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  Optional<String> title() {
    return Optional.of(title).filter(text -> !text.isEmpty());
  }

  List<String> authors() {
    return authors;
  }

  Optional<LocalDate> date() {
    return date;
  }

  String language() {
    return language;
  }
}
