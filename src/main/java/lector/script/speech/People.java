package lector.script.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  private static final Pattern OFFICE =
      Pattern.compile("\\b[Tt]he (?<office>\\p{Lu}\\p{Ll}+)\\b(?! of)");
  private static final Pattern STRANGER =
      Pattern.compile(
          "(?:(?<=^|[.!?;] |[”\"] )(?:The|Our|My|His|Her) (?<known>(?:\\p{Ll}+ ){0,3}?(?<noun>\\p{Ll}+))\\b"
              + "|\\b[Aa]n? (?<new>(?:\\p{Ll}+ ){0,3}?(?<being>\\p{Ll}+))"
              + "(?= (?:\\p{Ll}+ed|stood|came|sat|rose|was|who|ran)\\b))");

  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, Gender> genders = new TreeMap<>();
  private Pattern mentions = Pattern.compile("(?!)");

  /** Somebody who is mentioned, and where. */
  record Mention(int at, String person) {}

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
    Matcher office = OFFICE.matcher(text);
    while (office.find()) {
      if (PersonName.isOffice(office.group("office"))) {
        all.add(office.group("office"));
      }
    }
    people.unify(all);
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

  private void unify(Set<String> all) {
    List<String> full = new ArrayList<>();
    for (String name : all) {
      if (name.contains(" ")) {
        String known = full.stream().filter(other -> isSame(name, other)).findFirst().orElse(name);
        names.put(name, known);
        full.add(known);
      }
    }
    for (String name : all) {
      if (!name.contains(" ")) {
        List<String> owners =
            full.stream().distinct().filter(other -> isPart(name, other)).toList();
        names.put(name, owners.size() == 1 ? owners.get(0) : name);
      }
    }
    addShortForms(full);
    if (!names.isEmpty()) {
      mentions = anyOf(names.keySet());
    }
  }

  private static Pattern anyOf(Set<String> words) {
    return Pattern.compile(
        words.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
  }

  /** Surnames and given names that only one person has. */
  private void addShortForms(List<String> full) {
    for (String name : full) {
      for (String part : List.of(last(name), first(name))) {
        boolean isOwn = full.stream().distinct().filter(other -> isPart(part, other)).count() == 1;
        if (isOwn && part.length() > 2 && !WordLists.of("title").contains(part)) {
          names.putIfAbsent(part, name);
        }
      }
    }
  }

  private static boolean isSame(String a, String b) {
    return first(a).equals(first(b)) && last(a).equals(last(b));
  }

  private static boolean isPart(String part, String name) {
    return first(name).equals(part) || last(name).equals(part);
  }

  private static String first(String name) {
    return name.substring(0, name.indexOf(' '));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** The one name of a person who is named so. */
  String known(String name) {
    return names.getOrDefault(name, name);
  }

  /** Whether a name is that of a person. */
  boolean isKnown(String name) {
    return names.containsKey(name);
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
      found.add(new Mention(name.start(), known(name.group())));
    }
    Matcher stranger = STRANGER.matcher(text);
    while (stranger.find()) {
      boolean isNew = stranger.group("new") != null;
      String noun = stranger.group(isNew ? "being" : "noun");
      if (PersonName.gender(noun) != Gender.UNKNOWN) {
        found.add(new Mention(stranger.start(), stranger.group(isNew ? "new" : "known")));
      }
    }
    found.sort(Comparator.comparingInt(Mention::at));
    return found;
  }
}
