package lector.text.number;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Table;
import lector.text.rule.Writing;
import lector.text.rule.Written;
import org.jspecify.annotations.Nullable;

/**
 * Reads chapters and verses after the name of a book, from the table {@code scripture.tsv}: John
 * 3:16–17, Gen. 1:1, 1 Cor. 13:4.
 */
public final class VerseRule extends PatternRule {

  private static final Map<String, String> BOOKS = Table.map("scripture.tsv", row -> row[1]);
  private static final Pattern CHAPTER = Pattern.compile("\\. \\d{1,3}:\\d");
  private static final String[] FIRST = {"", "First ", "Second ", "Third "};

  private final Numerals numerals;

  public VerseRule(Numerals numerals) {
    super(
        Start.ANY,
        Written.START
            + "(?:(?<which>[1-3]) )?(?<book>\\p{Lu}[\\p{L}'’]{2,14})\\.? (?<chapter>\\d{1,3})"
            + "(?::(?<verse>\\d{1,3})(?:[–-](?<until>\\d{1,3}))?|(?<=[1-3] [^:]{5,30}))(?![\\d:]|[.]\\d)");
    this.numerals = numerals;
  }

  /** Whether a full stop is one of a book's short name before its chapter: 1 Cor. 13, Gen. 1:1. */
  public static boolean isShortBook(String book, String text, int stop) {
    int start = stop - book.length();
    boolean numbered = start > 1 && "123".indexOf(text.charAt(start - 2)) >= 0;
    return BOOKS.containsKey(book)
        && (numbered || CHAPTER.matcher(text).region(stop, text.length()).lookingAt());
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    String book = BOOKS.get(found.group("book").replace('’', '\''));
    if (book == null) {
      return null;
    }
    String which = found.group("which");
    String first = which == null ? "" : FIRST[Integer.parseInt(which)];
    Reading reading = new Reading(found.end());
    reading.say(first + book, found.start(), found.end("book")).bind();
    reading.say(
        numerals.number(found.group("chapter")), found.start("chapter"), found.end("chapter"));
    String until = found.group("until");
    if (found.group("verse") != null) {
      reading.bind();
      String verse = numerals.number(found.group("verse"));
      reading.say(until == null ? verse : verse + " to", found.start("verse"), found.end("verse"));
    }
    return until == null
        ? reading
        : reading.bind().say(numerals.number(until), found.start("until"), found.end("until"));
  }
}
