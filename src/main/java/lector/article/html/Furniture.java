package lector.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lector.article.Characters;
import lector.article.Omission;
import lector.article.Tables;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Takes out of a page what its builder says is not the article. Names lie, so each rule may only
 * take a share of the page's prose.
 */
final class Furniture {

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  /** What style sheets that are compiled put behind a name. */
  private static final Pattern HASH =
      Pattern.compile("(?:__|--|-)(?=[A-Za-z0-9]*\\d)[A-Za-z0-9]{5,8}$");

  /** Elements whose id is made of their heading's words. */
  private static final Pattern TITLED = Pattern.compile("h[1-6]|section|p|li|a|span|dt|dd");

  private static final Pattern NOT_NAMED =
      Pattern.compile("html|body|main|article|head|td|tr|tbody");
  private static final int MOST_NAMES = 24;

  /** On a short page so many characters of prose are a large share, and yet furniture. */
  private static final int FEW = 160;

  private record NameRule(Pattern name, int percent, String reason) {}

  private record ElementRule(Evaluator selector, int percent, String reason) {}

  private static final List<NameRule> NAME_RULES =
      Tables.read(Furniture.class, "furniture.tsv").stream()
          .map(r -> new NameRule(Pattern.compile(r.get(0)), Integer.parseInt(r.get(1)), r.get(2)))
          .toList();

  private static final List<ElementRule> ELEMENT_RULES =
      Tables.read(Furniture.class, "furniture-elements.tsv").stream()
          .map(
              r ->
                  new ElementRule(
                      QueryParser.parse(r.get(0)), Integer.parseInt(r.get(1)), r.get(2)))
          .toList();

  private final Prose prose;
  private final int total;
  private final boolean isThread;
  private final List<Omission> omissions;

  private Furniture(Prose prose, int total, boolean isThread, List<Omission> omissions) {
    this.prose = prose;
    this.total = total;
    this.isThread = isThread;
    this.omissions = omissions;
  }

  /**
   * Removes it.
   *
   * @param body the page's body; changed
   * @param isThread whether what readers wrote is what the page is for
   * @param omissions grows by what is removed
   */
  static void remove(Element body, boolean isThread, List<Omission> omissions) {
    Prose prose = Prose.of(body);
    new Furniture(prose, prose.in(body), isThread, omissions).walk(body);
  }

  private void walk(Element parent) {
    for (Element child : new ArrayList<>(parent.children())) {
      if (Formulas.isFormula(child) || child.normalName().equals("pre")) {
        continue; // names of colours in program text, of parts in formulas
      }
      Optional<String> reason = reason(child);
      if (reason.isPresent()) {
        String text = Characters.oneLine(child.text());
        if (!text.isEmpty()) {
          omissions.add(new Omission(Omission.OUTSIDE, text, reason.get()));
        }
        child.remove();
      } else {
        walk(child);
      }
    }
  }

  private Optional<String> reason(Element element) {
    for (ElementRule rule : ELEMENT_RULES) {
      if (mayGo(element, rule.percent(), rule.reason()) && element.is(rule.selector())) {
        return Optional.of(rule.reason());
      }
    }
    if (NOT_NAMED.matcher(element.normalName()).matches()) {
      return Optional.empty();
    }
    List<String> names = names(element);
    for (NameRule rule : names.isEmpty() ? List.<NameRule>of() : NAME_RULES) {
      if (mayGo(element, rule.percent(), rule.reason())
          && names.stream().anyMatch(name -> rule.name().matcher(name).find())) {
        return Optional.of(rule.reason());
      }
    }
    return Optional.empty();
  }

  private boolean mayGo(Element element, int percent, String reason) {
    boolean ofReaders = reason.equals("readers' comments");
    int chars = prose.in(element);
    boolean few = chars <= FEW && chars * 2 <= total;
    return (few || chars * 100L <= (long) total * percent) && !(ofReaders && isThread);
  }

  private static List<String> names(Element element) {
    String id = TITLED.matcher(element.normalName()).matches() ? "" : element.id();
    return Stream.of(element.className(), id, element.attr("role"), element.attr("data-component"))
        .flatMap(value -> Stream.of(value.split("\\s+", -1)))
        .filter(value -> !value.isEmpty() && value.length() < 80)
        .limit(MOST_NAMES)
        .map(value -> HASH.matcher(value).replaceFirst(""))
        .map(value -> HUMP.matcher(value).replaceAll("-").replace('_', '-'))
        .map(value -> value.toLowerCase(Locale.ROOT).replaceAll("-{2,}", "-"))
        .toList();
  }
}
