package lector.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of front matter that an article wants, under the names that site generators use. */
final class FrontMatterFields {

  private static final Pattern SLUG = Pattern.compile("[a-z]+(?:[-_][a-z]+)*");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*");

  private final Map<?, ?> fields;

  FrontMatterFields(Map<?, ?> fields) {
    this.fields = fields;
  }

  static FrontMatterFields none() {
    return new FrontMatterFields(Map.of());
  }

  Optional<String> title() {
    return first("title", "headline").map(Characters::clean).map(Characters::oneLine);
  }

  /** Names; a slug such as {@code ada-lovelace} is written as the name that it stands for. */
  List<String> authors() {
    return Stream.of("authors", "author", "byline", "by")
        .map(key -> names(fields.get(key)))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The day of publication, of the ways to write it that {@link Dates} knows. */
  Optional<LocalDate> date() {
    return dateText().flatMap(Dates::parse);
  }

  private Optional<String> dateText() {
    return first("date", "published", "publishDate", "pubDate", "created");
  }

  /** What is wrong with the fields, in words that go behind a semicolon; empty if nothing is. */
  Optional<String> fault() {
    return dateText()
        .filter(text -> Dates.parse(text).isEmpty())
        .map(text -> "its date \"" + text + "\" is not one such as 2024-11-01");
  }

  Optional<String> language() {
    return first("lang", "language", "locale")
        .filter(tag -> LANGUAGE.matcher(tag).matches())
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag());
  }

  Optional<URI> url() {
    return address("canonical_url", "canonicalUrl", "canonical", "url", "permalink");
  }

  Optional<URI> image() {
    return address("image", "cover", "thumbnail", "og_image");
  }

  private Optional<String> first(String... keys) {
    return Arrays.stream(keys)
        .map(key -> text(fields.get(key)))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private Optional<URI> address(String... keys) {
    return Arrays.stream(keys)
        .map(key -> text(fields.get(key)))
        .flatMap(value -> absolute(value).stream())
        .findFirst();
  }

  private static Optional<URI> absolute(String address) {
    try {
      URI uri = new URI(address);
      return uri.isAbsolute() && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String text(@Nullable Object value) {
    return value == null || value instanceof Map || value instanceof List
        ? ""
        : value.toString().strip();
  }

  private static List<String> names(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().filter(Objects::nonNull).flatMap(v -> names(v).stream()).toList();
    }
    if (value instanceof Map<?, ?> person) {
      return names(person.get("name"));
    }
    String name = Characters.oneLine(text(value));
    if (name.isEmpty()) {
      return List.of();
    }
    return List.of(SLUG.matcher(name).matches() ? capitalised(name) : name);
  }

  private static String capitalised(String slug) {
    return Arrays.stream(slug.split("[-_]", -1))
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
        .collect(Collectors.joining(" "));
  }
}
