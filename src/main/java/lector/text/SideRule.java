package lector.text;

import java.util.regex.Matcher;

/** Reads the sign between the sides of a thing: 6 in. x 4 in., 6'2" × 4'3". */
final class SideRule extends PatternRule {

  SideRule() {
    super(Start.ANY, "(?<=\\d[ -]?(?:in|ft|yd|[cmk]?m)\\.? |\\d['’\"”′″] ?)[x×](?= ?\\d)");
  }

  @Override
  Reading read(Writing writing, Matcher found) {
    return new Reading(found.end()).say("by", found.start(), found.end());
  }
}
