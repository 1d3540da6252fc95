package lector.text.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.rule.Chunk;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers that name and don't count, digit by digit in groups: telephone numbers, ISBNs,
 * anything else in three groups or more. 555-123-4567, (202) 555-0143, +44 20 7946 0958,
 * 1-800-555-0199.
 */
public final class CodeRule extends PatternRule {

  private static final Pattern GROUP = Pattern.compile("\\d++|(?<=[\\d-])X\\b");
  private static final Pattern BEFORE =
      Pattern.compile("call(?:s|ers?)?|operators?|dispatch(?:ers?)?|emergency");
  private static final Pattern AFTER =
      Pattern.compile("(?i:isbn|issn|tel|telephone|phone|fax|call(?:ed)?|dial(?:ed)?|hotline)");

  private final Numerals numerals;

  public CodeRule(Numerals numerals) {
    super(
        Start.ANY,
        Chunk.Need.DIGIT,
        "(?:0\\d{2,4} \\d{3,4} \\d{3,4}|\\+\\d{1,3}[ -](?:\\(0\\) ?)?(?:\\(?\\d{1,5}\\)?[ -]){0,5}\\d{2,8}"
            + "|\\(\\d{3,5}\\) ?\\d{3,4}[ -]\\d{3,6}"
            + "|(?<loose>(?:911|999)|\\d{1,13}(?:-\\d{1,8}){2,6}(?:-X)?|\\d{3}[. ]\\d{3}[. ]\\d{4}"
            + "|\\d{3,4}-?\\d{3,4}[\\dX]?|\\d{9,13}X?))(?![\\d/]|[-.,]\\d)"
            + Written.END);
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    String loose = found.group("loose");
    boolean grouped =
        loose == null
            || loose.matches("\\d+(?:-\\d+){2,}(?:-X)?|\\d{3}[. ]\\d{3}[. ]\\d{4}|555-\\d{4}");
    boolean called =
        AFTER.matcher(writing.wordBefore(found.start())).matches()
            || BEFORE.matcher(writing.noun(found.end())).matches();
    if (!grouped && !called) {
      return null;
    }
    Reading reading = new Reading(found.end());
    if (writing.at(found.start()) == '+') {
      reading.say("plus", found.start(), found.start() + 2);
    }
    Matcher group = GROUP.matcher(writing.text()).region(found.start(), found.end());
    while (group.find()) {
      String digits = group.group();
      String spoken =
          digits.equals("800")
              ? "eight hundred"
              : digits.equals("X") ? "=X" : numerals.digits(digits, "oh");
      boolean bracketed = writing.at(group.end()) == ')' && group.end() < found.end();
      reading.say(
          spoken,
          bracketed ? group.start() - 1 : group.start(),
          bracketed ? group.end() + 1 : group.end());
      if (group.end() < found.end()) {
        reading.pause();
      }
    }
    return reading;
  }
}
