package lector.text;

import java.util.ArrayList;
import java.util.List;
import lector.text.rule.Said;
import lector.text.rule.Writing;

/**
 * Gives words the punctuation that stands between them, in the signs that a voice can use: {@code .
 * , ; : ! ? — … “ ” ( )}.
 */
final class Punctuation {

  private static final String DASHES = "—–-―‒";

  private Punctuation() {}

  /** The words with the punctuation around them. */
  static List<SpokenWord> attach(String sentence, List<Said> said) {
    List<SpokenWord> words = new ArrayList<>(said.size());
    String opening = said.isEmpty() ? "" : opening(sentence, 0, said.get(0).start());
    for (int i = 0; i < said.size(); i++) {
      Said word = said.get(i);
      int next = i + 1 < said.size() ? said.get(i + 1).start() : sentence.length();
      boolean last = i + 1 == said.size();
      int gap = Math.max(word.end(), Math.min(next, sentence.length()));
      int turn = last ? gap : turn(sentence, word.end(), gap);
      String written = closing(sentence, word.end(), turn, last);
      String closing = word.closing() == null ? written : word.closing();
      SpokenWord.Form form = word.inLetters() ? SpokenWord.Form.LETTERS : SpokenWord.Form.WORD;
      words.add(new SpokenWord(word.text(), form, opening, closing, word.start(), word.end()));
      opening = opening(sentence, turn, gap);
    }
    return words;
  }

  /** Where, between two words, what belongs to the second begins. */
  private static int turn(String sentence, int from, int to) {
    int turn = to;
    while (turn > from && isOpener(sentence, turn - 1)) {
      turn--;
    }
    return turn;
  }

  private static String opening(String sentence, int from, int to) {
    StringBuilder signs = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = sentence.charAt(i);
      if (isOpener(sentence, i)) {
        append(signs, "([{".indexOf(c) >= 0 ? '(' : "“\"«„".indexOf(c) >= 0 ? '“' : ' ');
      }
    }
    return signs.toString();
  }

  private static String closing(String sentence, int from, int to, boolean last) {
    StringBuilder signs = new StringBuilder();
    for (int i = from; i < to; i++) {
      append(signs, closer(sentence, i, last));
    }
    int dots = signs.indexOf("..");
    return dots < 0 ? signs.toString() : signs.toString().replaceFirst("\\.\\.+", "…");
  }

  private static char closer(String sentence, int at, boolean last) {
    char c = sentence.charAt(at);
    if (DASHES.indexOf(c) >= 0) {
      return isPause(sentence, at) ? '—' : ' ';
    }
    if (c == '.' && isInnerStop(sentence, at, last)) {
      return ' ';
    }
    if (".,;:!?…".indexOf(c) >= 0) {
      return c;
    }
    return ")]}".indexOf(c) >= 0 ? ')' : "”\"»".indexOf(c) >= 0 ? '”' : ' ';
  }

  /** A full stop before a small letter or another sign is an abbreviation's, and no pause. */
  private static boolean isInnerStop(String sentence, int at, boolean last) {
    boolean beforeSign = at + 1 < sentence.length() && ",;:".indexOf(sentence.charAt(at + 1)) >= 0;
    return beforeSign
        || (!last
            && at + 2 < sentence.length()
            && sentence.charAt(at + 1) == ' '
            && Character.isLowerCase(sentence.charAt(at + 2)));
  }

  /**
   * Whether a dash divides: a long one does, a middling one with a space beside it, a hyphen with
   * spaces on both sides or doubled between words.
   */
  private static boolean isPause(String sentence, int at) {
    boolean before = isSpace(sentence, at - 1);
    boolean after = isSpace(sentence, at + 1);
    char c = sentence.charAt(at);
    if (c != '-') {
      return c == '—' || c == '―' || before || after;
    }
    boolean doubled = at > 1 && sentence.charAt(at - 1) == '-';
    return doubled ? isSpace(sentence, at - 2) == after : before && after;
  }

  private static boolean isOpener(String sentence, int at) {
    char c = sentence.charAt(at);
    if (c == '"') {
      return isSpace(sentence, at - 1) != isSpace(sentence, at + 1)
          ? isSpace(sentence, at - 1)
          : at > 0 && "([{—–-“‘'".indexOf(sentence.charAt(at - 1)) >= 0;
    }
    return "“‘([{«„¿¡'’*_#".indexOf(c) >= 0
        && !isSpace(sentence, at + 1)
        && (isSpace(sentence, at - 1)
            || at == 0
            || "([{—–“‘\"«„*_".indexOf(sentence.charAt(at - 1)) >= 0
            || "([{“".indexOf(c) >= 0);
  }

  private static boolean isSpace(String sentence, int at) {
    return at < 0 || at >= sentence.length() || Writing.isSpace(sentence.charAt(at));
  }

  /** Adds a sign, once: "!!!" is one. Full stops are kept, three of them are an ellipsis. */
  private static void append(StringBuilder signs, char sign) {
    boolean again = signs.length() > 0 && signs.charAt(signs.length() - 1) == sign && sign != '.';
    if (sign != ' ' && !again) {
      signs.append(sign);
    }
  }
}
