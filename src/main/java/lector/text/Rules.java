package lector.text;

import java.util.List;
import lector.text.date.CenturyRule;
import lector.text.date.DayFirstRule;
import lector.text.date.DayRangeRule;
import lector.text.date.DecadeRule;
import lector.text.date.DurationRule;
import lector.text.date.LifeDateRule;
import lector.text.date.MonthFirstRule;
import lector.text.date.NumericDateRule;
import lector.text.date.PeriodRule;
import lector.text.date.TimeRule;
import lector.text.date.TimestampRule;
import lector.text.date.YearRule;
import lector.text.measure.BanknoteRule;
import lector.text.measure.BloodPressureRule;
import lector.text.measure.CoordinateRule;
import lector.text.measure.FractionRule;
import lector.text.measure.HeightRule;
import lector.text.measure.MeasureRule;
import lector.text.measure.MoneyRule;
import lector.text.measure.PerRule;
import lector.text.measure.PowerRule;
import lector.text.measure.RatioRule;
import lector.text.measure.ScientificRule;
import lector.text.measure.SideRule;
import lector.text.number.BracketedRule;
import lector.text.number.CodeRule;
import lector.text.number.DecimalNameRule;
import lector.text.number.HexRule;
import lector.text.number.HouseNumberRule;
import lector.text.number.LetterDotNumberRule;
import lector.text.number.LetterNumberRule;
import lector.text.number.NumberRule;
import lector.text.number.OrdinalRule;
import lector.text.number.RangeRule;
import lector.text.number.RomanRule;
import lector.text.number.SmallRomanRule;
import lector.text.number.SpacedDecimalRule;
import lector.text.number.VanityNumberRule;
import lector.text.number.VerseRule;
import lector.text.number.VersionRule;
import lector.text.rule.Numerals;
import lector.text.rule.Rule;
import lector.text.symbol.AmpersandRule;
import lector.text.symbol.FootnoteMarkRule;
import lector.text.symbol.IonRule;
import lector.text.symbol.SignNameRule;
import lector.text.symbol.SymbolRule;
import lector.text.word.AbbreviationRule;
import lector.text.word.AddressRule;
import lector.text.word.AircraftRule;
import lector.text.word.BracketedPluralRule;
import lector.text.word.CapitalsRule;
import lector.text.word.InitialismRule;
import lector.text.word.PartyRule;
import lector.text.word.PathRule;
import lector.text.word.SingleLetterRule;
import lector.text.word.StateRule;
import lector.text.word.TagRule;

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
        new HexRule(numerals),
        new VerseRule(numerals),
        new PartyRule(),
        new MonthFirstRule(numerals),
        new DayFirstRule(numerals),
        new TimestampRule(numerals),
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
        new ScientificRule(numerals),
        new IonRule(numerals),
        new SpacedDecimalRule(numerals),
        MoneyRule.before(numerals),
        MoneyRule.after(numerals),
        new VanityNumberRule(numerals),
        new CodeRule(numerals),
        new BracketedRule(numerals),
        new VersionRule(numerals),
        new LetterDotNumberRule(numerals),
        new DecadeRule(numerals),
        new OrdinalRule(numerals),
        new FractionRule(numerals),
        new MeasureRule(numerals),
        new DecimalNameRule(numerals),
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
