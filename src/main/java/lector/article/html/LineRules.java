package lector.article.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lector.article.Tables;

/**
 * Patterns for whole lines, each with what it is called in the receipt.
 *
 * @param rules in the order in which they are asked
 * @param longest lines above this many characters are not asked about
 */
record LineRules(List<Rule> rules, int longest) {

  /** Headings under which no article goes on. */
  static final LineRules TAIL_HEADINGS = read("tail-headings.tsv", 100);

  /** Lines that are no part of any article. */
  static final LineRules NOISE = read("noise-lines.tsv", 260);

  /**
   * One rule.
   *
   * @param line what the line must be as a whole, in lower case
   * @param reason what such a line is
   */
  record Rule(Pattern line, String reason) {}

  private static LineRules read(String table, int longest) {
    return new LineRules(
        Tables.read(LineRules.class, table).stream()
            .map(row -> new Rule(Pattern.compile(row.get(0)), row.get(1)))
            .toList(),
        longest);
  }

  /** What a line is, if it is no part of the article. */
  Optional<String> reason(String line) {
    if (line.isEmpty() || line.length() > longest) {
      return Optional.empty();
    }
    String lower = line.toLowerCase(Locale.ROOT);
    return rules.stream()
        .filter(rule -> rule.line().matcher(lower).matches())
        .map(Rule::reason)
        .findFirst();
  }
}
