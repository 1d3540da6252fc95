package lector.script.speech;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.script.speech.People.Mention;

/** Tells to whom something is said. */
final class Address {

  private static final Pattern BEFORE = Pattern.compile("(?:^|[.,;:!?—–-] ?|[Dd]ear |[Oo]h )$");
  private static final Pattern AFTER =
      Pattern.compile("\\s*(?:[.!?;:—–]|$|,(?! (?:who|whose|the|a)\\b))");
  private static final Pattern TO = Pattern.compile("\\b(?:to|at) $");

  private Address() {}

  /** Who is called by name in what is said: "I think, Watson, that you are right." */
  static Optional<String> called(String said, People people) {
    for (Mention mention : people.mentions(said)) {
      Matcher before = BEFORE.matcher(said.substring(0, mention.at()));
      Matcher after = AFTER.matcher(said).region(mention.end(), said.length());
      if (before.find() && after.lookingAt()) {
        return Optional.of(mention.person());
      }
    }
    return Optional.empty();
  }

  /** To whom somebody turns who speaks: "said the Hatter, turning to Alice". */
  static Optional<String> turnedTo(String narration, People people) {
    List<Mention> mentions = people.mentions(narration);
    return mentions.stream()
        .filter(mention -> TO.matcher(narration.substring(0, mention.at())).find())
        .map(Mention::person)
        .findFirst();
  }
}
