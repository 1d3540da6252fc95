package lector.text.date;

import java.util.regex.Matcher;
import lector.text.rule.Chunk;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;

/** Reads decades and ranges of them: the 1990s, '90s, the 1800s, 1990–2000s, 1970–80s. */
public final class DecadeRule extends PatternRule {

  private final Numerals numerals;

  public DecadeRule(Numerals numerals) {
    super(
        Start.ANY,
        Chunk.Need.DIGIT,
        "(?<![\\p{L}\\p{N}])(?:(?<year>(?:1\\d|20)\\d0)|['’‘]?(?<short>[1-9]0))"
            + "(?:['’]?s|(?<=\\d{4}|['’‘]\\d\\d)(?= ?[–-] ?['’‘]?(?:(?:1\\d|20)\\d0|[1-9]0)s))"
            + Written.END
            + "(?<to> ?[–-] ?(?=['’‘]?\\d{1,3}0s))?");
    this.numerals = numerals;
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    String year = found.group("year");
    String spoken =
        year == null
            ? numerals.cardinal(Long.parseLong(found.group("short")))
            : numerals.year(Integer.parseInt(year));
    int end = found.group("to") == null ? found.end() : found.start("to");
    Reading reading = new Reading(found.end()).say(Numerals.plural(spoken), found.start(), end);
    return found.group("to") == null
        ? reading
        : reading.bind().say("to", found.start("to"), found.end("to")).bind();
  }
}
