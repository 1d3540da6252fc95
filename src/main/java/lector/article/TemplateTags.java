package lector.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the tags of site generators (Liquid, Jinja, Hugo, kramdown, Pandoc) out of a Markdown text.
 * They are instructions, not prose. In code they stay, for there they are what is shown.
 */
final class TemplateTags {

  private static final Pattern FENCE = Pattern.compile(" {0,3}(```+|~~~+)[^`]*");
  private static final Pattern TAG_OR_CODE =
      Pattern.compile(
          "`[^`\\n]*`|\\{%.{0,5000}?%\\}|\\{\\{.{0,5000}?\\}\\}|\\{:[^}\\n]*\\}"
              + "|(?m:(?<=\\S)[ \\t]*\\{[#.][\\w-][^{}\\n]*\\}[ \\t]*$)",
          Pattern.DOTALL);

  private TemplateTags() {}

  /**
   * The text without the tags.
   *
   * @param omissions where the tags that were found are named
   */
  static String remove(String markdown, List<Omission> omissions) {
    StringBuilder out = new StringBuilder(markdown.length());
    StringBuilder prose = new StringBuilder();
    String fence = "";
    for (String line : markdown.split("(?<=\n)", -1)) {
      Matcher matcher = FENCE.matcher(line.stripTrailing());
      if (fence.isEmpty() && matcher.matches()) {
        fence = matcher.group(1);
        out.append(removeFromProse(prose.toString(), omissions)).append(line);
        prose.setLength(0);
      } else if (!fence.isEmpty()) {
        fence = line.strip().startsWith(fence) ? "" : fence;
        out.append(line);
      } else {
        prose.append(line);
      }
    }
    return out.append(removeFromProse(prose.toString(), omissions)).toString();
  }

  private static String removeFromProse(String prose, List<Omission> omissions) {
    return TAG_OR_CODE
        .matcher(prose)
        .replaceAll(
            match -> {
              String found = match.group();
              if (found.startsWith("`")) {
                return Matcher.quoteReplacement(found);
              }
              omissions.add(
                  new Omission(
                      Omission.OUTSIDE,
                      Characters.oneLine(found),
                      "an instruction to the site generator, not prose"));
              return "";
            });
  }
}
