package lector.script.speech;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings together the forms in which a text names the same person. */
final class Names {

  /** A title that tells one of a family from another. */
  private static final Pattern TITLED = Pattern.compile("(?:Mr|Mrs|Ms|Miss|Mister)\\.? .*");

  private final String text;
  private final Map<String, String> persons = new TreeMap<>();
  private final List<String> full = new ArrayList<>();

  private Names(String text) {
    this.text = text;
  }

  /**
   * The person of each name.
   *
   * @param all the names in a text, in order
   */
  static Map<String, String> of(Set<String> all, String text) {
    Names names = new Names(text);
    List<String> titled = all.stream().filter(name -> TITLED.matcher(name).matches()).toList();
    for (String name : all) {
      if (name.contains(" ") && !titled.contains(name)) {
        names.addFull(name, name);
      }
    }
    titled.forEach(name -> names.addFull(name, names.bearer(name).orElse(name)));
    for (String name : all) {
      if (!name.contains(" ")) {
        names.addShort(name);
      }
    }
    names.addShortForms();
    return names.persons;
  }

  /** What finds any of some words. */
  static Pattern anyOf(Collection<String> words) {
    return words.isEmpty()
        ? Pattern.compile("(?!)")
        : Pattern.compile(
            words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
  }

  private void addFull(String name, String otherwise) {
    String person =
        full.stream().filter(other -> isSame(name, other)).findFirst().orElse(otherwise);
    persons.put(name, person);
    full.add(person);
  }

  /**
   * Somebody of one name may have another, or a title that is left out: Scrooge and Mr. Scrooge.
   */
  private void addShort(String name) {
    List<String> owners = owners(name);
    String person = owners.size() == 1 ? owners.get(0) : name;
    if (TITLED.matcher(person).matches()) {
      persons.replaceAll((other, whose) -> whose.equals(person) ? name : whose);
    }
    persons.put(name, TITLED.matcher(person).matches() ? name : person);
  }

  /**
   * Whose surname stands behind a title: Mr. Holmes is Sherlock Holmes, but where the text calls
   * somebody Elizabeth, Miss Bennet is another.
   */
  private Optional<String> bearer(String titled) {
    List<String> bearers =
        full.stream().distinct().filter(name -> last(name).equals(last(titled))).toList();
    return bearers.size() == 1 && mayBe(titled, bearers.get(0))
        ? Optional.of(bearers.get(0))
        : Optional.empty();
  }

  private boolean mayBe(String titled, String person) {
    Pattern alone = Pattern.compile("\\b" + Pattern.quote(first(person)) + "\\b(?!\\.? \\p{Lu})");
    return PersonName.gender(titled).mayBe(PersonName.gender(person))
        && !alone.matcher(text).find();
  }

  /** Surnames and given names that only one person has. */
  private void addShortForms() {
    for (String name : full) {
      for (String part : List.of(last(name), first(name))) {
        if (owners(part).size() == 1 && part.length() > 2 && !PersonName.isTitle(part)) {
          persons.putIfAbsent(part, name);
        }
      }
    }
  }

  private List<String> owners(String part) {
    return full.stream()
        .distinct()
        .filter(name -> first(name).equals(part) || last(name).equals(part))
        .toList();
  }

  private static boolean isSame(String a, String b) {
    return first(a).equals(first(b)) && last(a).equals(last(b));
  }

  private static String first(String name) {
    return name.substring(0, name.indexOf(' '));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
