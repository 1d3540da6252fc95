package lector.article.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lector.article.Characters;
import lector.article.Tables;
import org.jsoup.nodes.Element;

/**
 * Finds formulas: MathML (with TeX in it or without), MathJax, KaTeX, and the pictures that wikis
 * put in their place.
 */
final class Formulas {

  private static final int LONGEST_SPOKEN = 40;

  private static final Map<String, String> SIGNS =
      Tables.read(Formulas.class, "tex-signs.tsv").stream()
          .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

  private static final Pattern WRAPPER =
      Pattern.compile("^\\{?\\s*\\\\(?:displaystyle|textstyle)\\s*(.*?)\\s*\\}?$", Pattern.DOTALL);
  private static final Pattern FONT =
      Pattern.compile(
          "\\\\(?:mathbf|mathrm|mathit|mathsf|mathbb|mathcal|text|textbf|textit|operatorname|vec|hat|bar|boldsymbol)"
              + "\\s*\\{([^{}\\\\]*)\\}");
  private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|[,;:! %])\\s*");
  private static final Pattern SCRIPT = Pattern.compile("[_^]\\{([^{}]*)\\}|[_^](\\S)");

  private Formulas() {}

  /** Whether an element is a formula as a whole. */
  static boolean isFormula(Element element) {
    String name = element.normalName();
    return switch (name) {
      case "math", "mjx-container" -> true;
      case "script" -> element.attr("type").startsWith("math/");
      case "img" ->
          element.className().contains("math") || element.attr("alt").matches("(?s)\\s*[{\\\\$].*");
      case "span", "div" ->
          element.hasClass("katex")
              || element.hasClass("mwe-math-element")
              || element.hasClass("MathJax")
              || element.hasClass("MathJax_Preview");
      default -> false;
    };
  }

  /** Whether a formula stands on a line of its own. */
  static boolean isDisplayed(Element formula) {
    return formula.attr("display").matches("block|true")
        || formula.attr("type").contains("mode=display")
        || formula.parents().stream().limit(2).anyMatch(p -> p.hasClass("katex-display"))
        || formula.select("math[display=block]").first() != null
        || standsAlone(formula);
  }

  private static boolean standsAlone(Element formula) {
    Element parent = formula.parent();
    return parent != null
        && parent.normalName().matches("dd|p|div|td|center")
        && parent.childrenSize() == 1
        && Characters.oneLine(parent.ownText()).length() <= 1;
  }

  /** Its source: TeX where the page has that, else the signs of its MathML. */
  static String source(Element formula) {
    return first(formula, "annotation[encoding=application/x-tex]", Element::wholeText)
        .or(() -> Optional.of(formula.attr("alttext")))
        .filter(text -> !text.isBlank())
        .or(() -> first(formula, "math[alttext]", math -> math.attr("alttext")))
        .or(() -> first(formula, "img[alt]", image -> image.attr("alt")))
        .or(() -> Optional.of(formula.attr("alt")).filter(text -> !text.isBlank()))
        .or(() -> Optional.of(formula.data()).filter(text -> !text.isBlank()))
        .map(Formulas::bare)
        .orElseGet(() -> Characters.oneLine(formula.text()));
  }

  private static Optional<String> first(
      Element formula, String selector, Function<Element, String> text) {
    return Optional.ofNullable(formula.selectFirst(selector))
        .map(text)
        .filter(found -> !found.isBlank());
  }

  private static String bare(String tex) {
    Matcher wrapped = WRAPPER.matcher(tex.strip());
    return Characters.oneLine(wrapped.matches() ? wrapped.group(1) : tex);
  }

  /** How a short formula is written in a line; empty for one that needs two dimensions. */
  static Optional<String> inLine(String tex) {
    String text = FONT.matcher(tex).replaceAll("$1");
    text = FONT.matcher(text).replaceAll("$1");
    text =
        COMMAND
            .matcher(text)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        SIGNS.getOrDefault(match.group(1), "\\" + match.group(1))));
    text =
        SCRIPT
            .matcher(text)
            .replaceAll(match -> quoted(match.group(), match.group(1), match.group(2)));
    text = Characters.oneLine(text.replace("{", "").replace("}", "").replace("~", " "));
    boolean plain = List.of("\\", "_", "&").stream().noneMatch(text::contains);
    return plain && text.length() <= LONGEST_SPOKEN ? Optional.of(text) : Optional.empty();
  }

  private static String quoted(String whole, String group, String sign) {
    String script = group == null ? sign : group;
    if (whole.startsWith("^")) {
      return switch (script) {
        case "2" -> "²";
        case "3" -> "³";
        default -> "^" + Matcher.quoteReplacement(script);
      };
    }
    return Matcher.quoteReplacement(" " + script);
  }
}
