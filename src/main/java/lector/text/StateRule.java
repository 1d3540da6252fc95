package lector.text;

import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads the postal codes of US states after a place's name: Portland, ME; Austin, TX 78701. */
final class StateRule extends PatternRule {

  private static final Map<String, String> STATES = Table.map("states.tsv", row -> row[1]);

  private final Numerals numerals;

  StateRule(Numerals numerals) {
    super(
        Start.LETTER,
        Chunk.Need.CAPITAL,
        "(?<=\\p{L}, )(?<state>[A-Z]{2})(?: (?<zip>\\d{5})(?:-(?<more>\\d{4}))?)?"
            + "(?![\\p{L}\\p{N}'’])");
    this.numerals = numerals;
  }

  @Override
  @Nullable Reading read(Writing writing, Matcher found) {
    String state = STATES.get(found.group("state"));
    String place = writing.wordBefore(found.start());
    if (state == null || !Character.isUpperCase(place.charAt(0)) || writing.isShouted()) {
      return null;
    }
    Reading reading = new Reading(found.end()).say(state, found.start(), found.end("state"));
    for (String group : new String[] {"zip", "more"}) {
      if (found.group(group) != null) {
        reading.say(
            numerals.digits(found.group(group), "oh"), found.start(group), found.end(group));
      }
    }
    return reading;
  }
}
