package lector.script;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import lector.article.Article;
import lector.article.Block;
import lector.article.Block.Division;
import lector.article.Block.Heading;

/**
 * Divides an article into chapters.
 *
 * <p>The outermost headings begin chapters; where that leaves one too long, the headings in it do.
 * The article's title is no chapter of its own, and neither is a heading with nothing under it:
 * both are said at the beginning of the next chapter.
 */
final class Outline {

  /** What comes before the first heading. */
  private static final String INTRODUCTION = "Introduction";

  /** Words in ten minutes: a longer chapter is divided if it has headings. */
  private static final int LONG = 1500;

  /** Words in eight minutes: a longer article without headings is divided by its topics. */
  private static final int LONG_WITHOUT_HEADINGS = 1200;

  /** A long chapter is not divided into parts that have fewer words than this on average. */
  private static final int SHORT = 100;

  /** With more chapters than this, neighbours are put together until they have enough words. */
  private static final int MANY = 60;

  private static final int ENOUGH = 300;

  /** A book with this many chapters is not divided further if that would make too many of them. */
  private static final int MANY_ENOUGH = 8;

  private static final Pattern BARE_NUMBER =
      Pattern.compile("(?i)((chapter|part|book|act|section) )?([ivxlc]+|\\d+)[.:]?");

  private Outline() {}

  /** The chapters, in order; at least one. */
  static List<Section> of(Article article) {
    List<Block> blocks = article.blocks();
    if (blocks.stream().anyMatch(Division.class::isInstance)) {
      return merge(divided(blocks));
    }
    int title = indexOfTitle(blocks);
    OptionalInt level = outermost(blocks.subList(title + 1, blocks.size()));
    if (level.isEmpty()) {
      return Section.words(blocks) > LONG_WITHOUT_HEADINGS
          ? Topics.divide(blocks)
          : List.of(new Section(article.title(), blocks));
    }
    List<Section> outermost = cut(blocks, level.getAsInt(), title + 1, INTRODUCTION);
    List<Section> refined = outermost.stream().flatMap(part -> refine(part).stream()).toList();
    boolean isBook = outermost.size() >= MANY_ENOUGH && refined.size() > MANY;
    return thin(merge(isBook ? outermost : refined));
  }

  /** The chapters of an article that says itself where they begin. */
  private static List<Section> divided(List<Block> blocks) {
    List<Section> sections = new ArrayList<>();
    int start = 0;
    String title = INTRODUCTION;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Division division) {
        sections.add(new Section(title, blocks.subList(start, i)));
        start = i;
        title = division.title();
      }
    }
    sections.add(new Section(title, blocks.subList(start, blocks.size())));
    return sections;
  }

  /** Index of the heading that names the whole article, or -1. */
  private static int indexOfTitle(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Heading heading) {
        OptionalInt rest = outermost(blocks.subList(i + 1, blocks.size()));
        return rest.isEmpty() || rest.getAsInt() > heading.level() ? i : -1;
      }
      if (blocks.get(i).texts().stream().anyMatch(text -> !text.isBlank())) {
        return -1;
      }
    }
    return -1;
  }

  private static OptionalInt outermost(List<Block> blocks) {
    return blocks.stream()
        .filter(Heading.class::isInstance)
        .mapToInt(block -> ((Heading) block).level())
        .min();
  }

  /**
   * Cuts before each heading of a level or above.
   *
   * @param from index of the first block at which may be cut
   * @param first title of what comes before the first cut
   */
  private static List<Section> cut(List<Block> blocks, int level, int from, String first) {
    List<Section> sections = new ArrayList<>();
    int start = 0;
    String title = first;
    for (int i = from; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Heading heading && heading.level() <= level) {
        if (i > start) {
          sections.add(new Section(title, blocks.subList(start, i)));
        }
        start = i;
        title = title(blocks, i);
      }
    }
    sections.add(new Section(title, blocks.subList(start, blocks.size())));
    return sections;
  }

  private static String title(List<Block> blocks, int index) {
    String title = ((Heading) blocks.get(index)).text().chars();
    if (BARE_NUMBER.matcher(title).matches()
        && index + 1 < blocks.size()
        && blocks.get(index + 1) instanceof Heading next) {
      return title.replaceFirst("[.:]$", "") + ": " + next.text().chars();
    }
    return title;
  }

  private static List<Section> refine(Section section) {
    List<Block> blocks = section.blocks();
    int from = blocks.get(0) instanceof Heading ? 1 : 0;
    OptionalInt level = outermost(blocks.subList(from, blocks.size()));
    if (section.words() <= LONG || level.isEmpty()) {
      return List.of(section);
    }
    List<Section> parts = cut(blocks, level.getAsInt(), from, section.title());
    if (section.words() < SHORT * parts.size()) {
      return List.of(section);
    }
    return parts.stream()
        .map(part -> named(part, section.title()))
        .flatMap(part -> refine(part).stream())
        .toList();
  }

  /** The part under a title that tells more than a number. */
  private static Section named(Section part, String whole) {
    return BARE_NUMBER.matcher(part.title()).matches()
        ? new Section(whole + ", " + part.title().replaceFirst("[.:]$", ""), part.blocks())
        : part;
  }

  /** Puts headings that have nothing under them before the chapter that follows. */
  private static List<Section> merge(List<Section> sections) {
    List<Section> merged = new ArrayList<>();
    List<Block> waiting = new ArrayList<>();
    for (Section section : sections) {
      List<Block> blocks = new ArrayList<>(waiting);
      blocks.addAll(section.blocks());
      if (section.isBare()) {
        waiting = blocks;
      } else {
        merged.add(new Section(section.title(), blocks));
        waiting = new ArrayList<>();
      }
    }
    if (merged.isEmpty()) {
      merged.add(new Section(sections.get(0).title(), waiting));
    } else if (!waiting.isEmpty()) {
      Section last = merged.remove(merged.size() - 1);
      merged.add(last.with(waiting));
    }
    return merged;
  }

  private static List<Section> thin(List<Section> sections) {
    if (sections.size() <= MANY) {
      return sections;
    }
    List<Section> thinned = new ArrayList<>();
    for (Section section : sections) {
      int last = thinned.size() - 1;
      if (last >= 0 && thinned.get(last).words() < ENOUGH) {
        thinned.set(last, thinned.get(last).with(section.blocks()));
      } else {
        thinned.add(section);
      }
    }
    return thinned;
  }
}
