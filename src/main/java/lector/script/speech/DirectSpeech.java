package lector.script.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lector.script.speech.Line.Kind;

/**
 * Finds what a text lets others say, and who says it: what stands in quotation marks or after
 * dashes, block quotations, interviews. Titles and words that are only held at arm's length are the
 * author's own.
 */
public final class DirectSpeech {

  /** A text is a conversation if at least this share of its paragraphs begins with remark. */
  private static final double CONVERSATION = 0.25;

  private static final int FEWEST_IN_A_ROW = 3;

  private static final Pattern SIGNED = Pattern.compile("[—–―-]+ ?(?=\\p{Lu})");

  private DirectSpeech() {}

  /**
   * What is said in a text, in order and apart from one another.
   *
   * @param lines its paragraphs
   */
  public static List<Saying> in(List<Line> lines) {
    List<Saying> interview = Interview.in(lines);
    List<Line> rest = without(interview, lines);
    List<Quote> quotes = new ArrayList<>(Dashes.in(rest));
    List<Quote> marked = Quotes.in(rest);
    marked.removeIf(quote -> quotes.stream().anyMatch(dash -> dash.line() == quote.line()));
    quotes.addAll(marked);
    quotes.sort(Comparator.comparingInt(Quote::line).thenComparingInt(Quote::start));
    List<Remark> remarks = Remark.in(rest, quotes);
    List<Saying> blocks = new ArrayList<>();
    People people = People.of(rest, named(rest, remarks));
    List<String> speakers = Speakers.of(rest, remarks, people, isConversation(rest, remarks));
    for (int i = 0; i < remarks.size(); i++) {
      Quote quote = remarks.get(i).quote();
      blocks.add(new Saying(quote.line(), quote.start(), quote.end(), speakers.get(i), false));
    }
    return Stream.of(interview, blocks, quotedBlocks(rest, people))
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Saying::line).thenComparingInt(Saying::start))
        .toList();
  }

  /** The lines as if those that are accounted for held nothing. */
  private static List<Line> without(List<Saying> sayings, List<Line> lines) {
    List<Line> rest = new ArrayList<>(lines);
    sayings.forEach(saying -> rest.set(saying.line(), new Line(Kind.OTHER, "")));
    return rest;
  }

  private static List<String> named(List<Line> lines, List<Remark> remarks) {
    Stream<String> attributed =
        remarks.stream()
            .flatMap(remark -> remark.attribution().stream())
            .map(Attribution::subject)
            .filter(subject -> subject.is(Subject.Kind.NAMED))
            .map(Subject::name);
    return Stream.concat(attributed, Beats.names(lines, remarks).stream()).toList();
  }

  /** Whether people talk to one another: many paragraphs begin with speech, some in a row. */
  private static boolean isConversation(List<Line> lines, List<Remark> remarks) {
    long prose = lines.stream().filter(line -> line.kind() == Kind.PROSE).count();
    Set<Integer> opening =
        remarks.stream()
            .map(Remark::quote)
            .filter(quote -> quote.start() == 0 && !quote.continues())
            .map(Quote::line)
            .collect(Collectors.toCollection(TreeSet::new));
    long inARow = opening.stream().filter(line -> opening.contains(line - 1)).count();
    return opening.size() > CONVERSATION * prose && inARow >= FEWEST_IN_A_ROW;
  }

  /** Block quotations, whole; their speaker stands before them, or signs at their end. */
  private static List<Saying> quotedBlocks(List<Line> lines, People people) {
    List<Saying> sayings = new ArrayList<>();
    for (int first = 0; first < lines.size(); first++) {
      int end = first;
      while (end < lines.size() && lines.get(end).kind() == Kind.QUOTED) {
        end++;
      }
      if (end > first) {
        int block = first;
        Optional<String> signature = signature(lines.get(end - 1).text());
        int last = signature.isPresent() && end - 1 > first ? end - 1 : end;
        String speaker = signature.or(() -> introduced(lines, block)).map(people::known).orElse("");
        for (int i = first; i < last; i++) {
          sayings.add(new Saying(i, 0, lines.get(i).text().length(), speaker, false));
        }
        first = end;
      }
    }
    return sayings;
  }

  private static Optional<String> signature(String text) {
    Matcher dash = SIGNED.matcher(text);
    return dash.lookingAt()
        ? NounPhrase.at(text, dash.end()).map(phrase -> phrase.subject().name())
        : Optional.empty();
  }

  private static Optional<String> introduced(List<Line> lines, int block) {
    return block == 0
        ? Optional.empty()
        : Remark.introduction(lines.get(block - 1)).map(found -> found.subject().name());
  }
}
