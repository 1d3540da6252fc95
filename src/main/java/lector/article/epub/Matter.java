package lector.article.epub;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lector.article.Tables;

/**
 * Tells what of a book is not read: its cover, imprint, index and the like, by what the book calls
 * them (EPUB Structural Semantics Vocabulary 1.1) or by their titles. Forewords and afterwords,
 * dedications and appendixes are read.
 */
final class Matter {

  private record Rule(Pattern type, Pattern title, String reason) {}

  private static final List<Rule> RULES =
      Tables.read(Matter.class, "matter.tsv").stream()
          .map(
              row ->
                  new Rule(
                      Pattern.compile(row.get(0)),
                      Pattern.compile("(?i)(" + row.get(1) + ")[.:]?"),
                      row.get(2)))
          .toList();

  private Matter() {}

  /**
   * Why something is left out; empty for what is read.
   *
   * @param types what the book calls it: values of {@code epub:type}, {@code role} or a landmark
   */
  static Optional<String> ofTypes(String types) {
    return Stream.of(types.toLowerCase(Locale.ROOT).split("\\s+", -1))
        .map(type -> type.replaceFirst("^doc-", ""))
        .flatMap(type -> RULES.stream().filter(rule -> rule.type().matcher(type).matches()))
        .map(Rule::reason)
        .findFirst();
  }

  /** The same for its title. */
  static Optional<String> ofTitle(String title) {
    return RULES.stream()
        .filter(rule -> rule.title().matcher(title.strip()).matches())
        .map(Rule::reason)
        .findFirst();
  }
}
