package lector.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells Markdown from plain text: by what is written first, then by the file's name. */
final class MarkdownEvidence {

  private static final int ENOUGH = 4;
  private static final int LOOKED_AT = 1 << 16;

  private record Sign(int weight, Pattern pattern) {
    Sign(int weight, String regex) {
      this(weight, Pattern.compile(regex, Pattern.MULTILINE));
    }
  }

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(5, "\\A(---|\\+\\+\\+) *\\n[\\w-]+ *[:=]"),
          new Sign(4, "^#{1,6} +\\S"),
          new Sign(3, "^(```|~~~)"),
          new Sign(3, "\\[[^\\]\\n]+\\]\\([^)\\s]+\\)"),
          new Sign(3, "^\\[\\^?[^\\]\\n]+\\]: \\S"),
          new Sign(3, "^\\|? ?:?-{3,}:? ?\\|"),
          new Sign(2, "\\*\\*[^*\\s][^*\\n]*\\*\\*"),
          new Sign(1, "(^|\\s)([*_])[^*_\\s][^*_\\n]*\\2"),
          new Sign(1, "^> "),
          new Sign(1, "`[^`\\n]+`"));

  private MarkdownEvidence() {}

  static boolean suffices(String text, String name) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    String lower = name.toLowerCase(Locale.ROOT);
    int sum = lower.endsWith(".md") || lower.endsWith(".markdown") ? ENOUGH : 0;
    for (Sign sign : SIGNS) {
      sum += sign.pattern().matcher(start).find() ? sign.weight() : 0;
    }
    return sum >= ENOUGH;
  }
}
