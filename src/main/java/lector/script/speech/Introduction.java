package lector.script.speech;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who people say that they are: "I am the King", "My name is Jane Eyre". */
final class Introduction {

  private static final Pattern I_AM = Pattern.compile("\\bI(?: am|[’']m) (?=(?:the )?\\p{Lu})");
  private static final Pattern CALL_ME =
      Pattern.compile(
          "\\b(?:[Mm]y name(?: is|[’']s)|[Cc]all me|[Aa]ddress me as) (?=(?:the )?\\p{Lu})");
  private static final Pattern OFFICE = Pattern.compile("the (?<office>\\p{Lu}\\p{Ll}+)");
  private static final Pattern END = Pattern.compile("\\s*(?:[.,;:!?—–]|$)");

  private Introduction() {}

  /** The name that a speaker gives for their own. */
  static Optional<String> in(String said, People people) {
    Matcher called = CALL_ME.matcher(said);
    if (called.find()) {
      return name(said, called.end(), people);
    }
    Matcher am = I_AM.matcher(said);
    return am.find() ? name(said, am.end(), people).filter(people::isPerson) : Optional.empty();
  }

  private static Optional<String> name(String said, int at, People people) {
    Matcher office = OFFICE.matcher(said).region(at, said.length());
    if (office.lookingAt() && PersonName.isOffice(office.group("office"))) {
      return Optional.of(people.known(office.group("office")));
    }
    return NounPhrase.at(said, at)
        .filter(phrase -> phrase.subject().is(Subject.Kind.NAMED))
        .filter(phrase -> END.matcher(said).region(phrase.end(), said.length()).lookingAt())
        .map(phrase -> people.known(phrase.subject().name()));
  }
}
