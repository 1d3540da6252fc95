package lector.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The HTML that Markdown may contain: its tags go, its text stays. */
final class MarkdownHtml {

  private static final Set<String> HIDDEN = Set.of("script", "style", "template", "svg", "iframe");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i",
          "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
          "time", "tt", "u", "var", "wbr");

  private static final Pattern NAME = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern HIDDEN_OR_TAG =
      Pattern.compile(
          "(?is)<(script|style|template|svg|iframe)\\b[^>]*>.*?(?:</\\1\\s*>|\\z)"
              + "|<[/!?]?[a-z][^>]{0,5000}>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?is)\\b(alt|src)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))");

  private MarkdownHtml() {}

  /** Why the content of an element is not spoken; for a comment, the name is empty. */
  static String reason(String name) {
    return name.isEmpty()
        ? "an HTML comment, which is not part of the page"
        : "an HTML " + name + ", which is not prose";
  }

  /** A tag that stands in a paragraph. */
  record Inline(String name, boolean isClosing) {

    boolean isComment() {
      return name.isEmpty();
    }

    boolean isHidden() {
      return HIDDEN.contains(name) && !isClosing;
    }

    boolean isScript() {
      return name.equals("sup") || name.equals("sub");
    }

    boolean closes(String other) {
      return isClosing && name.equals(other);
    }

    boolean breaksWords() {
      return !INLINE.contains(name);
    }
  }

  /** Looks at one tag or comment. */
  static Inline inline(String literal) {
    Matcher matcher = NAME.matcher(literal);
    return matcher.lookingAt()
        ? new Inline(matcher.group(2).toLowerCase(Locale.ROOT), !matcher.group(1).isEmpty())
        : new Inline("", false);
  }

  /**
   * A block of HTML as Markdown: headings, list items and pictures are kept as such, other tags
   * divide paragraphs.
   */
  static String toMarkdown(String html, List<Omission> omissions) {
    // Where no comment ends, none is looked for: the search would start anew at each beginning.
    int last = html.lastIndexOf("-->");
    int comments = last < 0 ? 0 : last + "-->".length();
    String plain = replaceAll(COMMENT, html.substring(0, comments), omissions);
    String text = replaceAll(HIDDEN_OR_TAG, plain + html.substring(comments), omissions);
    StringBuilder out = new StringBuilder();
    text.lines().forEach(line -> out.append(line.strip()).append('\n'));
    return out.toString().replace("<", "&lt;");
  }

  private static String replaceAll(Pattern pattern, String html, List<Omission> omissions) {
    return pattern
        .matcher(html)
        .replaceAll(match -> Matcher.quoteReplacement(replace(match.group(), omissions)));
  }

  private static String replace(String found, List<Omission> omissions) {
    Inline tag = inline(found);
    if (tag.isComment() || HIDDEN.contains(tag.name())) {
      if (!tag.isClosing()) {
        omissions.add(
            new Omission(Omission.OUTSIDE, Characters.oneLine(found), reason(tag.name())));
      }
      return "\n\n";
    }
    if (tag.name().matches("h[1-6]") && !tag.isClosing()) {
      return "\n\n" + "#".repeat(tag.name().charAt(1) - '0') + " ";
    }
    return switch (tag.name()) {
      case "img" -> "![" + attribute(found, "alt") + "](" + target(found) + ")";
      case "li" -> tag.isClosing() ? "\n" : "\n- ";
      case "br" -> " ";
      default -> tag.breaksWords() ? "\n\n" : "";
    };
  }

  private static String target(String tag) {
    return attribute(tag, "src").replace(" ", "%20").replace("(", "%28").replace(")", "%29");
  }

  private static String attribute(String tag, String name) {
    Matcher matcher = ATTRIBUTE.matcher(tag);
    while (matcher.find()) {
      if (matcher.group(1).equalsIgnoreCase(name)) {
        for (int group = 2; group <= 4; group++) {
          if (matcher.group(group) != null) {
            return Characters.oneLine(matcher.group(group)).replace("[", "").replace("]", "");
          }
        }
      }
    }
    return "";
  }
}
