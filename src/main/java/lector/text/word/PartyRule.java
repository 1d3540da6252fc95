package lector.text.word;

import java.util.Map;
import java.util.regex.Matcher;
import lector.text.rule.Chunk;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Table;
import lector.text.rule.Writing;
import org.jspecify.annotations.Nullable;

/** Reads the party and state of members of the US Congress: (D-Vt.), (R-TX). */
public final class PartyRule extends PatternRule {

  private static final Map<String, String> PARTIES =
      Map.of("D", "Democrat", "R", "Republican", "I", "Independent");
  private static final Map<String, String> STATES = Table.map("states.tsv", row -> row[1]);

  public PartyRule() {
    super(
        Start.LETTER,
        Chunk.Need.CAPITAL,
        "(?<=\\()(?<party>[DRI])[-–](?<state>\\p{Lu}{2}|(?<short>\\p{Lu}\\p{Ll}{1,5}|\\p{Lu}\\.\\p{Lu})\\.|"
            + "\\p{Lu}\\p{Ll}{3,12})(?=\\))");
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    String shortName = found.group("short");
    Abbreviation abbreviation = shortName == null ? null : Abbreviation.of(shortName);
    String state =
        abbreviation == null
            ? STATES.getOrDefault(found.group("state"), found.group("state"))
            : abbreviation.spoken();
    if (state.length() < 4) {
      return null;
    }
    String party = PARTIES.getOrDefault(found.group("party"), "");
    return new Reading(found.end()).say(party + " of " + state, found.start(), found.end());
  }
}
