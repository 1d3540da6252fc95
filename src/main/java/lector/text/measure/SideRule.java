package lector.text.measure;

import java.util.regex.Matcher;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;

/** Reads the sign between the sides of a thing: 6 in. x 4 in., 6'2" × 4'3". */
public final class SideRule extends PatternRule {

  public SideRule() {
    super(Start.ANY, "(?<=\\d[ -]?(?:in|ft|yd|[cmk]?m)\\.? |\\d['’\"”′″] ?)[x×](?= ?\\d)");
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    return new Reading(found.end()).say("by", found.start(), found.end());
  }
}
