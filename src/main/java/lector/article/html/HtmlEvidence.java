package lector.article.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lector.article.Input;

/** Tells web pages, and pieces of them, from other text. */
final class HtmlEvidence {

  private static final int LOOKED_AT = 8192;
  private static final int ENOUGH_TAGS = 3;

  /** What may stand before the first element. */
  private static final Pattern PROLOGUE =
      Pattern.compile("^(?:\\s+|<\\?xml[^>]*>|<!--(?:(?!-->).)*+-->)+", Pattern.DOTALL);

  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype\\s+html|html|head|body|meta|title|link)\\b.*", Pattern.DOTALL);
  private static final Pattern BLOCK =
      Pattern.compile(
          "</?(?:p|div|h[1-6]|ul|ol|li|table|article|section|main|blockquote|header)\\b");
  private static final Pattern TAG = Pattern.compile("<[a-z][a-z0-9]*[\\s/>]");
  private static final Pattern MARKDOWN =
      Pattern.compile("(?m)^(?:#{1,6} |```|~~~|[-*+] \\S|> |\\[[^\\]]*\\]\\(|---\\s*$)");

  private HtmlEvidence() {}

  static boolean suffices(Input input) {
    String head = head(input);
    if (head.startsWith("<rss") || head.startsWith("<feed") || head.startsWith("<rdf")) {
      return false;
    }
    if (PAGE.matcher(head).matches()) {
      return true;
    }
    boolean named =
        input.contentType().map(HtmlEvidence::isHtml).orElse(false)
            || Stream.of(".html", ".htm", ".xhtml", ".shtml").anyMatch(input::isNamed);
    return named ? TAG.matcher(head).find() : isPiece(head) && !input.isNamed(".md");
  }

  private static boolean isHtml(String type) {
    return type.toLowerCase(Locale.ROOT).matches("\\s*(?:text/html|application/xhtml\\+xml).*");
  }

  private static boolean isPiece(String head) {
    Matcher blocks = BLOCK.matcher(head);
    return blocks.lookingAt()
        && BLOCK.matcher(head).results().limit(ENOUGH_TAGS).count() == ENOUGH_TAGS
        && !MARKDOWN.matcher(head).find();
  }

  /** The start in lower case, as far as that is ASCII; UTF-16 loses its zeros. */
  private static String head(Input input) {
    String start = input.head(LOOKED_AT).replace("\0", "").toLowerCase(Locale.ROOT);
    String bare =
        start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")
            ? start.substring(2)
            : start;
    return PROLOGUE.matcher(bare).replaceFirst("");
  }
}
