package lector.text;

import java.util.regex.Matcher;

/** Reads the plural of banknotes and round prices: $20s, in the £100s. */
final class BanknoteRule extends PatternRule {

  private final Numerals numerals;

  BanknoteRule(Numerals numerals) {
    super(Start.CURRENCY, Chunk.Need.DIGIT, "[$£€](?<worth>[1-9]\\d{0,3})['’]?s" + Written.END);
    this.numerals = numerals;
  }

  @Override
  Reading read(Writing writing, Matcher found) {
    String worth = numerals.number(found.group("worth"));
    String round = worth.matches("one (?:hundred|thousand)") ? worth.substring(4) : worth;
    return new Reading(found.end()).say(Numerals.plural(round), found.start(), found.end());
  }
}
