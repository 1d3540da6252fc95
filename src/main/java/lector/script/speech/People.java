package lector.script.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lector.script.speech.PersonName.Gender;

/** The people of a text, each under one name. */
final class People {

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
  private static final Pattern FULL_NAME =
      Pattern.compile(
          "(?<![\\p{L}.])(?<given>"
              + WORD
              + ")((?: \\p{Lu}\\.)*(?: (?:de|von|van|der|al))? "
              + WORD
              + ")+");
  private static final Pattern BORN =
      Pattern.compile("(?<given>" + WORD + ") (?<married>" + WORD + "), née (?<born>" + WORD + ")");
  private static final Pattern TITLED =
      Pattern.compile(
          "\\b(?<title>M(?:r|rs|s|iss|ister)\\.?) (?<name>" + WORD + ")\\b(?! \\p{Lu})");
  private static final Pattern OFFICE =
      Pattern.compile("\\b[Tt]he (?<office>\\p{Lu}\\p{Ll}+)\\b(?! of)");
  private static final Pattern STRANGER =
      Pattern.compile(
          "(?:(?<=^|[.!?;] |[”\"] )(?:The|Our|My|His|Her) (?<known>(?:\\p{Ll}+ ){0,3}?(?<noun>\\p{Ll}+))\\b(?! \\p{Lu})"
              + "|\\b[Aa]n? (?<new>(?:\\p{Ll}+ ){0,3}?(?<being>\\p{Ll}+))"
              + "(?= (?:\\p{Ll}+ed|stood|came|sat|rose|was|who|ran)\\b))");

  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, Gender> genders = new TreeMap<>();
  private Pattern mentions = Pattern.compile("(?!)");

  /**
   * Somebody who is mentioned.
   *
   * @param at index of the first character of the name or description
   * @param end index after its last
   * @param person who it is
   */
  record Mention(int at, int end, String person) {}

  /**
   * Gets to know the people of a text.
   *
   * @param named who is named as a speaker in it, in order
   */
  static People of(List<Line> lines, List<String> named) {
    People people = new People();
    Set<String> all = new LinkedHashSet<>(named);
    String text =
        lines.stream()
            .filter(line -> line.kind() != Line.Kind.OTHER)
            .map(Line::text)
            .collect(Collectors.joining("\n"));
    people.findFullNames(text, all);
    Matcher titled = TITLED.matcher(text);
    while (titled.find()) {
      all.add(PersonName.of(List.of(titled.group("title"), titled.group("name"))));
    }
    Matcher office = OFFICE.matcher(text);
    while (office.find()) {
      if (PersonName.isOffice(office.group("office"))) {
        all.add(office.group("office"));
      }
    }
    people.names.putAll(Names.of(all, text));
    people.mentions = Names.anyOf(people.names.keySet());
    Matcher born = BORN.matcher(text);
    while (born.find()) {
      String maiden = born.group("given") + " " + born.group("born");
      people.merge(
          people.known(born.group("given") + " " + born.group("married")), people.known(maiden));
    }
    return people;
  }

  private void findFullNames(String text, Set<String> all) {
    Matcher name = FULL_NAME.matcher(text);
    while (name.find()) {
      boolean isGiven =
          PersonName.gender(name.group("given")) != Gender.UNKNOWN
              && !WordLists.of("title").contains(name.group("given"));
      if (isGiven) {
        all.add(name.group().replaceFirst("[’']s$", ""));
      }
    }
  }

  /** The one name of a person who is named so. */
  String known(String name) {
    return names.getOrDefault(name, name);
  }

  /** The name that a description is elsewhere: a very young man becomes the Very Young Man. */
  Optional<String> namedElsewhere(String description) {
    return names.keySet().stream()
        .filter(description::equalsIgnoreCase)
        .findFirst()
        .map(this::known);
  }

  /** Whether a name is that of a person. */
  boolean isKnown(String name) {
    return names.containsKey(name);
  }

  /** Whether a name is the one under which a person is kept. */
  boolean isPerson(String name) {
    return names.containsValue(name);
  }

  /** Somebody turns out to be somebody else. */
  void merge(String from, String to) {
    names.replaceAll((name, person) -> person.equals(from) ? to : person);
  }

  /** What is known of a person's gender. */
  Gender gender(String person) {
    return genders.getOrDefault(person, PersonName.gender(person));
  }

  /** Somebody was spoken of as he or she. */
  void learn(String person, Gender gender) {
    if (gender(person) == Gender.UNKNOWN) {
      genders.put(person, gender);
    }
  }

  /** Who is mentioned in a stretch of text, in order. */
  List<Mention> mentions(String text) {
    List<Mention> found = new ArrayList<>();
    Matcher name = mentions.matcher(text);
    while (name.find()) {
      found.add(new Mention(name.start(), name.end(), known(name.group())));
    }
    Matcher stranger = STRANGER.matcher(text);
    while (stranger.find()) {
      boolean isNew = stranger.group("new") != null;
      String noun = stranger.group(isNew ? "being" : "noun");
      if (PersonName.gender(noun) != Gender.UNKNOWN) {
        found.add(
            new Mention(stranger.start(), stranger.end(), stranger.group(isNew ? "new" : "known")));
      }
    }
    found.sort(Comparator.comparingInt(Mention::at));
    return found;
  }
}
