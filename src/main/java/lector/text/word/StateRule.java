package lector.text.word;

import java.util.Map;
import java.util.regex.Matcher;
import lector.text.rule.Chunk;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Table;
import lector.text.rule.Writing;
import org.jspecify.annotations.Nullable;

/** Reads the postal codes of US states after a place's name: Portland, ME; Austin, TX 78701. */
public final class StateRule extends PatternRule {

  private static final Map<String, String> STATES = Table.map("states.tsv", row -> row[1]);

  private final Numerals numerals;

  public StateRule(Numerals numerals) {
    super(
        Start.LETTER,
        Chunk.Need.CAPITAL,
        "(?<=\\p{L}, )(?<state>[A-Z]{2})(?: (?<zip>\\d{5})(?:-(?<more>\\d{4}))?)?"
            + "(?![\\p{L}\\p{N}'’])");
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
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
