package lector.text;

import java.util.List;

/** The rules of reading, in the order in which they are asked. */
final class Rules {

  private Rules() {}

  /** All rules. What is more particular stands before what is more general. */
  static List<Rule> in(Numerals numerals) {
    return List.of(
        new SignNameRule(),
        new PathRule(numerals),
        new AddressRule(numerals),
        new TagRule(numerals),
        new FootnoteMarkRule(),
        new VerseRule(numerals),
        new PartyRule(),
        new MonthFirstRule(numerals),
        new DayFirstRule(numerals),
        new NumericDateRule(numerals),
        new DayRangeRule(),
        new CoordinateRule(numerals),
        new HeightRule(numerals),
        new TimeRule(numerals),
        new DurationRule(numerals),
        new RatioRule(numerals),
        new SideRule(),
        new BanknoteRule(numerals),
        new BloodPressureRule(numerals),
        new AircraftRule(numerals),
        new PeriodRule(numerals),
        new SpacedDecimalRule(numerals),
        MoneyRule.before(numerals),
        MoneyRule.after(numerals),
        new VanityNumberRule(numerals),
        new CodeRule(numerals),
        new BracketedRule(numerals),
        new VersionRule(numerals),
        new DecadeRule(numerals),
        new OrdinalRule(numerals),
        new FractionRule(numerals),
        new MeasureRule(numerals),
        new PowerRule(numerals),
        new HouseNumberRule(numerals),
        new YearRule(numerals),
        new RangeRule(numerals),
        NumberRule.whole(numerals),
        new LetterNumberRule(numerals),
        NumberRule.any(numerals),
        new StateRule(numerals),
        new RomanRule(numerals),
        new SmallRomanRule(numerals),
        new CenturyRule(),
        new LifeDateRule(),
        new AbbreviationRule(),
        new InitialismRule(),
        new BracketedPluralRule(),
        new AmpersandRule(),
        new CapitalsRule(),
        new SingleLetterRule(),
        new PerRule(),
        new SymbolRule());
  }
}
