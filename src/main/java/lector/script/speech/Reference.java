package lector.script.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lector.script.speech.PersonName.Gender;
import org.jspecify.annotations.Nullable;

/** Says whom "he", "she" and "our visitor" mean beside a speech. For one text. */
final class Reference {

  /** The author, who tells what they said themselves. */
  static final String AUTHOR = "I";

  /** A pronoun refers to somebody at most so many paragraphs back. */
  private static final int REACH = 5;

  private static final Pattern VOICE =
      Pattern.compile("\\bIt was (?:the voice of )?(?<who>[^.!?]+)");

  private final Narration narration;
  private final Spoken spoken;
  private final People people;

  /** Who is meant by descriptions such as "the man" in this scene. */
  private final Map<String, String> described = new HashMap<>();

  Reference(Narration narration, Spoken spoken, People people) {
    this.narration = narration;
    this.spoken = spoken;
    this.people = people;
  }

  /**
   * Who a subject is.
   *
   * @param quote the speech beside which it stands
   * @param remark its index
   * @param before who has been speaking in the paragraph
   */
  Optional<String> who(Subject subject, Quote quote, int remark, @Nullable String before) {
    return switch (subject.kind()) {
      case NAMED -> Optional.of(people.known(subject.name()));
      case INTRODUCED ->
          people.namedElsewhere(subject.name()).or(() -> introduced(subject.name(), quote));
      case DESCRIBED ->
          people.namedElsewhere(subject.name()).or(() -> described(subject.name(), remark));
      case I -> Optional.of(AUTHOR);
      case HE -> pronoun(quote, remark, Gender.MALE, before);
      case SHE -> pronoun(quote, remark, Gender.FEMALE, before);
      case UNKNOWN -> Optional.of(Spoken.NOBODY);
    };
  }

  /** Whose voice it is that speaks: "said a voice. It was Holmes." */
  private Optional<String> introduced(String description, Quote quote) {
    Matcher turnsOut = VOICE.matcher(narration.of(quote.line()));
    return description.endsWith("voice") && turnsOut.find(quote.end())
        ? NounPhrase.at(turnsOut.group("who"), 0)
            .map(phrase -> people.known(phrase.subject().name()))
        : Optional.of(description);
  }

  /** Descriptions mean others in a new scene. */
  void beginScene() {
    described.clear();
  }

  /** Somebody who was described or named for an office turns out to be somebody else. */
  void reveal(String speaker, String person) {
    if (people.isKnown(speaker)) {
      people.merge(speaker, person);
    }
    described.replaceAll((description, who) -> who.equals(speaker) ? person : who);
    described.put(speaker, person);
    spoken.rename(speaker, person);
  }

  private Optional<String> pronoun(
      Quote quote, int remark, Gender gender, @Nullable String before) {
    Predicate<String> fits = person -> fits(person, gender);
    Predicate<String> isOfGender = person -> people.gender(person) == gender;
    Predicate<String> isOther = person -> !person.equals(spoken.partner(remark));
    Optional<String> found =
        Optional.ofNullable(before)
            .filter(fits)
            .or(() -> narration.lastIn(quote.line(), quote.start(), fits))
            .or(() -> toldOfJustBefore(quote.line(), fits))
            .map(this::inScene)
            .or(() -> lately(quote.line(), isOfGender.and(isOther)))
            .or(() -> lately(quote.line(), fits.and(isOther)))
            .or(() -> spoken.lately(remark).stream().filter(isOther).findFirst())
            .filter(fits);
    found.ifPresent(person -> people.learn(person, gender));
    return found;
  }

  /** Whether somebody may be spoken of as he or she. */
  boolean fits(String person, Gender gender) {
    return !person.equals(Spoken.NOBODY)
        && !person.equals(AUTHOR)
        && people.gender(person).mayBe(gender);
  }

  /** Of whom a paragraph without speech tells, if one comes just before. */
  Optional<String> toldOfJustBefore(int line, Predicate<String> fits) {
    return line > 0 && narration.isSilent(line - 1)
        ? Attribution.sentenceSubject(narration.of(line - 1)).flatMap(this::known).filter(fits)
        : Optional.empty();
  }

  /** Who the subject of a sentence is, if it names somebody or describes who has spoken. */
  Optional<String> known(Subject subject) {
    String words = subject.name() + " ";
    return subject.is(Subject.Kind.NAMED)
        ? Optional.of(subject.name()).filter(people::isKnown).map(people::known)
        : spoken.inScene().stream()
            .filter(speaker -> subject.isDescribed() && words.startsWith(speaker + " "))
            .findFirst();
  }

  /** Who spoke or was mentioned in the paragraphs before. */
  Optional<String> lately(int line, Predicate<String> fits) {
    for (int back = line - 1; back >= Math.max(0, line - REACH); back--) {
      int paragraph = back;
      Optional<String> found =
          spoken
              .in(back)
              .filter(fits)
              .or(() -> narration.lastIn(paragraph, fits).map(this::inScene).filter(fits));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private String inScene(String person) {
    return described.getOrDefault(person, person);
  }

  /** Who is described beside a speech: somebody of the scene, if the words could be anybody's. */
  private Optional<String> described(String description, int remark) {
    String noun = description.substring(description.lastIndexOf(' ') + 1);
    boolean isVague = WordLists.of("vague").contains(noun) && !isToldOf(noun, remark);
    if (!isVague || described.containsKey(description) || spoken.inScene().contains(description)) {
      return Optional.of(inScene(description));
    }
    String person = someoneOfTheScene(description, remark).orElse(description);
    described.put(description, person);
    return Optional.of(person);
  }

  /** Whether a paragraph before tells of somebody in a word, so that they are people themselves. */
  private boolean isToldOf(String noun, int remark) {
    int line = spoken.line(remark);
    return Stream.iterate(line - 1, back -> back >= Math.max(0, line - REACH), back -> back - 1)
        .filter(narration::isSilent)
        .anyMatch(back -> List.of(narration.of(back).split("\\P{L}+", -1)).contains(noun));
  }

  private Optional<String> someoneOfTheScene(String description, int remark) {
    if (!spoken.isSameScene(remark)) {
      return Optional.empty();
    }
    Gender gender = PersonName.gender(description);
    String last = spoken.partner(remark);
    Set<String> scene = spoken.inScene();
    List<String> possible = scene.stream().filter(person -> fits(person, gender)).toList();
    List<String> nameless = possible.stream().filter(this::isNameless).toList();
    return nameless.stream()
        .filter(person -> !person.equals(last))
        .findFirst()
        .or(
            () ->
                scene.size() == 2
                    ? possible.stream().filter(person -> !person.equals(last)).findFirst()
                    : Optional.empty())
        .or(() -> nameless.size() == 1 ? Optional.of(nameless.get(0)) : Optional.empty());
  }

  /** Whether somebody is only described, or named for an office. */
  boolean isNameless(String person) {
    return PersonName.isOffice(person) || person.equals(person.toLowerCase(Locale.ROOT));
  }
}
