package lector.script.speech;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lector.script.speech.People.Mention;

/** What the author tells between the speeches of a text, and who is mentioned there. */
final class Narration {

  private final List<Line> lines;
  private final Map<Integer, List<Quote>> quotes;
  private final People people;

  Narration(List<Line> lines, List<Remark> remarks, People people) {
    this.lines = lines;
    this.quotes = remarks.stream().map(Remark::quote).collect(Collectors.groupingBy(Quote::line));
    this.people = people;
  }

  /** A paragraph with marks for all that is said in it; empty for what is no running text. */
  String of(int line) {
    Line whole = lines.get(line);
    return whole.kind() == Line.Kind.OTHER ? "" : before(line, whole.text().length());
  }

  /** The beginning of a paragraph with marks for all that is said in it. */
  private String before(int line, int to) {
    StringBuilder narration = new StringBuilder(lines.get(line).text().substring(0, to));
    for (Quote quote : quotes.getOrDefault(line, List.of())) {
      for (int i = quote.start(); i < Math.min(to, quote.end()); i++) {
        narration.setCharAt(i, '"');
      }
    }
    return narration.toString();
  }

  /** Whether nothing is said in a paragraph. */
  boolean isSilent(int line) {
    return lines.get(line).kind() == Line.Kind.PROSE && !quotes.containsKey(line);
  }

  /** The sentence before a speech in its paragraph, empty if there is none. */
  String sentenceBefore(Quote quote) {
    String before = lines.get(quote.line()).text().substring(0, quote.start()).stripTrailing();
    return before.substring(Sentences.start(before, 0, before.length()));
  }

  /** The sentence between a speech and the next in its paragraph, empty if there is none. */
  String sentenceAfter(Quote quote) {
    String after = of(quote.line()).substring(quote.end());
    int next = after.indexOf('"');
    return Sentences.first(next < 0 ? after : after.substring(0, next));
  }

  /** The first who fits and is mentioned in a paragraph. */
  Optional<String> firstIn(int line, Predicate<String> fits) {
    return people.mentions(of(line)).stream().map(Mention::person).filter(fits).findFirst();
  }

  /** The first who fits in the last sentence of a paragraph that mentions somebody who does. */
  Optional<String> lastIn(int line, Predicate<String> fits) {
    return lastIn(line, of(line).length(), fits);
  }

  /** The same of a paragraph's beginning, up to an index. */
  Optional<String> lastIn(int line, int to, Predicate<String> fits) {
    List<Mention> mentions =
        people.mentions(before(line, to)).stream()
            .filter(mention -> fits.test(mention.person()))
            .toList();
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    int last = mentions.get(mentions.size() - 1).at();
    int sentence = Sentences.start(lines.get(line).text().substring(0, to), 0, last);
    return mentions.stream()
        .filter(mention -> mention.at() >= sentence)
        .map(Mention::person)
        .findFirst();
  }
}
