package lector.text.measure;

import java.util.regex.Matcher;
import lector.text.rule.Chunk;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;

/** Reads the plural of banknotes and round prices: $20s, in the £100s. */
public final class BanknoteRule extends PatternRule {

  private final Numerals numerals;

  public BanknoteRule(Numerals numerals) {
    super(Start.CURRENCY, Chunk.Need.DIGIT, "[$£€](?<worth>[1-9]\\d{0,3})['’]?s" + Written.END);
    this.numerals = numerals;
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    String worth = numerals.number(found.group("worth"));
    String round = worth.matches("one (?:hundred|thousand)") ? worth.substring(4) : worth;
    return new Reading(found.end()).say(Numerals.plural(round), found.start(), found.end());
  }
}
