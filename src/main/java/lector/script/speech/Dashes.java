package lector.script.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds conversations that are set with dashes: "— Come in, said Holmes. — Sit down." */
final class Dashes {

  private static final Pattern OPENING = Pattern.compile("[—–―] ?(?=[\\p{L}¿¡])");
  private static final Pattern BREAK = Pattern.compile("(?<=[,!?….]) +(?:[—–―] ?)?| ?[—–―] ?");
  private static final Pattern RESUMED =
      Pattern.compile(
          "[,;.!?]? ?[—–―] ?(?=\\p{L})|, "
              + "|[.] (?=[^.!?]*(?:\\b(?:[Yy]ou|[Yy]our|[Mm]y|[Mm]e|I|[Ww]e)\\b|[.!?]*[!?]))");

  /** Paragraphs of a conversation stand at most so far apart. */
  private static final int NEAR = 3;

  private Dashes() {}

  /** What is said in paragraphs that begin with a dash, if there are some near one another. */
  static List<Quote> in(List<Line> lines) {
    List<Integer> opened = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).kind() == Line.Kind.PROSE
          && OPENING.matcher(lines.get(i).text()).lookingAt()) {
        opened.add(i);
      }
    }
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < opened.size(); i++) {
      boolean isNear =
          (i > 0 && opened.get(i) - opened.get(i - 1) <= NEAR)
              || (i + 1 < opened.size() && opened.get(i + 1) - opened.get(i) <= NEAR);
      if (isNear) {
        read(opened.get(i), lines.get(opened.get(i)).text(), quotes);
      }
    }
    return quotes;
  }

  private static void read(int line, String text, List<Quote> quotes) {
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start + 1);
      String inner = text.substring(start, end).replaceFirst("^[—–―]", "").strip();
      quotes.add(new Quote(line, start, end, inner, false, false));
      Matcher resumed = RESUMED.matcher(text).region(end, text.length());
      // The first comma or dash opens the attribution, the next closes it.
      boolean goesOn = end < text.length() && resumed.find(Math.min(text.length(), end + 2));
      start = goesOn ? resumed.end() : text.length();
    }
  }

  /** Where what is said is interrupted by who says it. */
  private static int end(String text, int from) {
    Matcher pause = BREAK.matcher(text).region(from, text.length());
    while (pause.find()) {
      String tail = text.substring(pause.end());
      if (!tail.isEmpty() && Attribution.after("—", Sentences.first(tail)).isPresent()) {
        return pause.start();
      }
    }
    return text.length();
  }
}
