package lector.script.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Somebody who is named at a place in a text: "he", "Peter Dickinson", "the old man", "Chatham
 * House analyst Edward Howell".
 *
 * @param subject who
 * @param end index after the last character of the phrase
 */
record NounPhrase(Subject subject, int end) {

  private static final int LONGEST = 9;
  private static final int LONGEST_DESCRIPTION = 5;

  private static final Pattern TOKEN =
      Pattern.compile("\\s*(?<word>[\\p{L}\\d][\\p{L}\\p{M}\\d.’'-]*)(?<after>[^\\s\\p{L}\\d]*)");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?:(?i)the|a|an|my|our|his|her|their) )?(?:\\p{Ll}[\\p{L}’'-]* ){0,3}"
              + "\\p{L}[\\p{L}’'.-]*(?: (?:(?:de|von|van|der|bin|al|el|la) )*\\p{Lu}[\\p{L}’'.-]*)*$");

  private static final Pattern APPOSITIVE =
      Pattern.compile(
          "(?: (?:of|for|at|from) [^,.;]{1,60})?, (?<name>\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*)+)(?=[,.;]|$)");

  private static final Pattern ONE_OF =
      Pattern.compile(
          "\\s*(?:[Oo]ne|[Aa]nother) of (?:the|these|those|his|her|my|our|their) (?<many>\\p{Ll}+)");

  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?<name>(?:\\p{Lu}[\\p{L}.’'-]* ?){1,5})(?:, née [^,]{1,40}|, \\p{Lu}[^,]{1,20})?[.,]?");

  /** The phrase that begins at a place, after any white space. */
  static Optional<NounPhrase> at(String text, int from) {
    Matcher oneOf = ONE_OF.matcher(text).region(from, text.length());
    if (oneOf.lookingAt()) {
      String one = oneOf.group("many").replaceFirst("men$", "man").replaceFirst("s$", "");
      return Optional.of(new NounPhrase(new Subject(Subject.Kind.INTRODUCED, one), oneOf.end()));
    }
    List<String> words = new ArrayList<>();
    int end = from;
    Matcher token = TOKEN.matcher(text).region(from, text.length());
    while (words.size() < LONGEST && token.lookingAt()) {
      String word = token.group("word").equals("I.") ? "I" : withoutStop(token.group("word"));
      if (words.isEmpty() && Subject.isPronoun(word)) {
        return Optional.of(new NounPhrase(Subject.ofPronoun(word), token.end("word")));
      }
      if (ends(word, words.isEmpty())) {
        break;
      }
      if (!words.isEmpty() && isDeterminer(word)) {
        words.remove(words.size() - 1); // a verb: "The Dormouse shook its head"
        break;
      }
      words.add(word);
      end = token.start("word") + word.length();
      if (word.length() < token.group("word").length() || !token.group("after").isEmpty()) {
        break;
      }
      token.region(token.end(), text.length());
    }
    Optional<Subject> subject = subject(words);
    if (subject.isPresent() && subject.get().isDescribed()) {
      Matcher name = APPOSITIVE.matcher(text).region(end, text.length());
      if (name.lookingAt()) {
        List<String> parts =
            Stream.of(name.group("name").split(" ", -1)).map(NounPhrase::withoutStop).toList();
        return Optional.of(
            new NounPhrase(new Subject(Subject.Kind.NAMED, PersonName.of(parts)), name.end()));
      }
    }
    int last = end;
    return subject.map(found -> new NounPhrase(found, last));
  }

  /** Whose signature a text is: "Irene Norton, née Adler." */
  static Optional<String> signature(String text) {
    Matcher signature = SIGNATURE.matcher(text);
    return signature.matches()
        ? Optional.of(PersonName.of(List.of(signature.group("name").strip().split(" ", -1))))
        : Optional.empty();
  }

  /** The phrase that a text ends with; "someone passing" counts as "someone". */
  static Optional<Subject> before(String text) {
    Matcher phrase = BEFORE.matcher(text);
    if (!phrase.find()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    Optional<Subject> pronoun = Optional.empty();
    for (String word : phrase.group().split(" ", -1)) {
      boolean isFollowed = pronoun.isPresent() && word.endsWith("ing");
      if (Subject.isPronoun(word)) {
        pronoun = Optional.of(Subject.ofPronoun(word));
        words.clear();
      } else if (ends(word, false) && !isDeterminer(word)) {
        words.clear();
        pronoun = isFollowed ? pronoun : Optional.empty();
      } else {
        words.add(word);
      }
    }
    Optional<Subject> last = pronoun;
    return subject(words).or(() -> last);
  }

  /** A word without the full stop of its sentence; initials and abbreviations keep theirs. */
  private static String withoutStop(String word) {
    boolean isAbbreviation =
        word.matches("(\\p{Lu}\\.)+")
            || (word.endsWith(".")
                && WordLists.of("abbreviation").contains(word.substring(0, word.length() - 1)));
    return isAbbreviation ? word : word.replaceFirst("[.’'-]+$", "");
  }

  /** Whether a word can't be part of a phrase that names somebody. */
  private static boolean ends(String word, boolean isFirst) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean small = word.equals(lower);
    boolean stops = WordLists.of("stop").contains(lower) || Verbs.all().contains(lower);
    return (stops && (small || isFirst))
        || (small && (lower.endsWith("ly") || (lower.endsWith("ing") && !isFirst)));
  }

  private static boolean isDeterminer(String word) {
    return WordLists.of("determiner").contains(word.toLowerCase(Locale.ROOT));
  }

  private static Optional<Subject> subject(List<String> all) {
    List<String> words = all.subList(owner(all), all.size());
    int first = !words.isEmpty() && isDeterminer(words.get(0)) ? 1 : 0;
    int last = words.size();
    while (last > first && !isCapital(words.get(last - 1))) {
      last--;
    }
    int start = last;
    while (start > first
        && (isCapital(words.get(start - 1))
            || (start - 1 > first && PersonName.isParticle(words.get(start - 1))))) {
      start--;
    }
    boolean isName = start < last && (last == words.size() || first == 0);
    if (isName) {
      return Optional.of(
          new Subject(Subject.Kind.NAMED, PersonName.of(words.subList(start, last))));
    }
    List<String> described = words.subList(first, words.size());
    if (described.isEmpty() && first > 0) {
      return Optional.of(Subject.UNKNOWN); // "shouted another"
    }
    if (described.isEmpty() || described.size() > LONGEST_DESCRIPTION) {
      return Optional.empty();
    }
    if (WordLists.of("several").contains(described.get(0))) {
      return Optional.of(Subject.UNKNOWN);
    }
    boolean isNew =
        first > 0 && WordLists.of("new").contains(words.get(0).toLowerCase(Locale.ROOT));
    Subject.Kind kind = isNew ? Subject.Kind.INTRODUCED : Subject.Kind.DESCRIBED;
    return Optional.of(new Subject(kind, String.join(" ", described)));
  }

  /** How many words say whose somebody is: one of "Scrooge’s nephew". */
  private static int owner(List<String> words) {
    for (int i = words.size() - 2; i >= 0; i--) {
      if (words.get(i).matches(".*[’']s") && !isCapital(words.get(i + 1))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }
}
