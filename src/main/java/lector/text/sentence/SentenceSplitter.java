package lector.text.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.rule.Writing;

/** Finds where sentences begin and end. Safe for use by many threads. */
public final class SentenceSplitter {

  /** Stops with the quotes, brackets and footnote marks that close after them, or a blank line. */
  private static final Pattern STOP =
      Pattern.compile(
          "(?<stops>[.!?…。！？]++)"
              + "(?<closers>(?:\\[\\d{1,3}\\]|[”’\"')\\]}»*_¹²³⁰⁴-⁹†‡])*+)"
              + "|\\n[^\\S\\n]*+\\n");

  private static final String QUOTES = "”’\"'»";
  private static final String OPENERS = "“‘\"'([{«„*_•—–-¿¡";

  private final FullStop fullStop = new FullStop();

  /**
   * Splits a passage.
   *
   * @param text one passage
   * @return the sentences in order, without the white space around them
   */
  public List<Span> split(String text) {
    List<Span> spans = new ArrayList<>();
    int start = skipSpace(text, 0);
    Matcher stop = STOP.matcher(text);
    while (stop.find()) {
      int end = stop.group("stops") == null ? stop.start() : stop.end();
      if (end > start && (stop.group("stops") == null || ends(text, start, stop))) {
        add(spans, text, new Span(start, end));
        start = skipSpace(text, end);
      }
    }
    int end = text.length();
    while (end > start && Writing.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      add(spans, text, new Span(start, end));
    }
    return List.copyOf(spans);
  }

  private boolean ends(String text, int start, Matcher stop) {
    int end = stop.end();
    if (end == text.length()) {
      return true;
    }
    String stops = stop.group("stops");
    String closers = stop.group("closers");
    if ("。！？".indexOf(stops.charAt(0)) >= 0) {
      return true;
    }
    boolean quoted = closers.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
    if (!Writing.isSpace(text.charAt(end))) {
      boolean strong = quoted || !stops.equals(".");
      return strong
          ? startsAfresh(text, end)
          : closers.isEmpty() && fullStop.endsWithoutSpace(text, stop.start());
    }
    int after = skipSpace(text, end);
    if (after < text.length() && ",;:".indexOf(text.charAt(after)) >= 0) {
      return false;
    }
    int next = skipOpeners(text, after);
    if (next >= text.length()) {
      return true;
    }
    if (isLowerCase(text, next)) {
      return false;
    }
    if (quoted || !stops.equals(".")) {
      return !(quoted && Attribution.at(text, next, !stops.equals(".")));
    }
    return fullStop.ends(text, start, stop.start(), next);
  }

  /** Whether a new sentence follows stops without a space: "Why?He", "left.”“And". */
  private static boolean startsAfresh(String text, int at) {
    int next = "“‘«".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    return next < text.length()
        && Character.isUpperCase(text.codePointAt(next))
        && at >= 2
        && !Character.isUpperCase(text.charAt(at - 2));
  }

  /** Adds a sentence, or makes it part of a neighbour when either has no word of its own. */
  private static void add(List<Span> spans, String text, Span span) {
    if (!spans.isEmpty()) {
      Span last = spans.get(spans.size() - 1);
      if (!hasWord(text, span) || (spans.size() == 1 && !hasWord(text, last))) {
        spans.set(spans.size() - 1, new Span(last.start(), span.end()));
        return;
      }
    }
    spans.add(span);
  }

  private static boolean hasWord(String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word goes on in small letters; "iPhone" begins with one and may begin a sentence. */
  private static boolean isLowerCase(String text, int at) {
    int first = text.codePointAt(at);
    int second = at + Character.charCount(first);
    return Character.isLowerCase(first)
        && (second >= text.length() || !Character.isUpperCase(text.codePointAt(second)));
  }

  private static int skipOpeners(String text, int from) {
    int at = from;
    while (at < text.length()
        && (OPENERS.indexOf(text.charAt(at)) >= 0 || Writing.isSpace(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Writing.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * A stretch of characters.
   *
   * @param start first index, inclusive
   * @param end last index, exclusive
   */
  public record Span(int start, int end) {}
}
