package lector.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lector.article.Characters;
import lector.article.Omission;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that are its article.
 *
 * @param roots the elements, in reading order, trimmed
 * @param omissions what of the page is left out, with the rules that say so
 */
record Extraction(List<Element> roots, List<Omission> omissions) {

  /** With fewer characters of prose, other ways are tried. */
  private static final int LITTLE = 250;

  /** Another way is better if it finds so many times as much. */
  private static final double MORE = 1.6;

  private static final String OUTSIDE = "outside the article";

  /**
   * Finds the article of a page.
   *
   * @param page the page, anew each time; what it gives is changed
   * @param facts what the page says about its article
   * @param title the article's title
   */
  static Extraction of(Supplier<Document> page, PageFacts facts, String title) {
    Extraction own = own(page.get(), facts, title);
    int chars = own.chars();
    Optional<Element> told =
        Fallbacks.articleBody(facts.json()).filter(e -> Prose.of(e).in(e) > chars * MORE);
    Optional<Element> other =
        told.isPresent() || own.prose() >= LITTLE
            ? told
            : Fallbacks.readability(page.get())
                .filter(e -> Prose.of(e).in(e) > own.prose() * MORE + LITTLE);
    return other.map(element -> own.insteadBy(element, title)).orElse(own);
  }

  private static Extraction own(Document page, PageFacts facts, String title) {
    List<Omission> omissions = new ArrayList<>();
    Element body = page.body();
    boolean isThread = Conversation.isOne(page, facts.json());
    Furniture.remove(body, isThread, omissions);
    List<Element> roots = new ArrayList<>(BodyFinder.find(body, isThread));
    Leads.of(body, roots).ifPresent(lead -> roots.add(0, lead));
    omitRest(body, roots, omissions);
    roots.forEach(root -> Trimming.trim(root, title, omissions));
    return new Extraction(roots, omissions);
  }

  private int prose() {
    return roots.stream().mapToInt(root -> Prose.of(root).in(root)).sum();
  }

  private int chars() {
    return roots.stream().mapToInt(root -> Prose.of(root).allIn(root)).sum();
  }

  private Extraction insteadBy(Element element, String title) {
    List<Omission> all = new ArrayList<>(omissions);
    roots.forEach(root -> omit(root, all));
    Trimming.trim(element, title, all);
    return new Extraction(List.of(element), all);
  }

  /** Names what lies outside the elements that were chosen. */
  private static void omitRest(Element at, List<Element> roots, List<Omission> omissions) {
    if (roots.contains(at)) {
      return;
    }
    if (roots.stream().noneMatch(root -> root.parents().contains(at))) {
      omit(at, omissions);
      return;
    }
    at.children().forEach(child -> omitRest(child, roots, omissions));
  }

  private static void omit(Element element, List<Omission> omissions) {
    String text = Characters.oneLine(Characters.clean(element.text()));
    if (!text.isEmpty()) {
      omissions.add(new Omission(Omission.OUTSIDE, text, OUTSIDE));
    }
  }
}
