package lector.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lector.article.Block.Break;
import lector.article.Block.Heading;
import lector.article.Block.Paragraph;

/** Reads plain text, whose structure nobody marked: it is told from the lines' shapes and words. */
public final class PlainTextReader implements ArticleReader {

  @Override
  public boolean accepts(Input input) {
    return true;
  }

  @Override
  public Article read(Input input) {
    Body body = new Body();
    List<Block> blocks = blocks(TextDecoder.decode(input.bytes()), body);
    return new Article(
        input.source(),
        Titles.of(blocks),
        List.of(),
        Optional.empty(),
        Languages.UNDETERMINED,
        Optional.empty(),
        Optional.empty(),
        body.text(),
        blocks,
        List.of());
  }

  /**
   * The blocks of a plain text that is a part of something else.
   *
   * @param text its lines
   * @param body grows by what they say
   */
  public static List<Block> blocks(String text, Body body) {
    List<Unit> units = Unit.of(Line.of(Characters.clean(text)));
    return units.isEmpty() ? List.of() : blocks(units, body);
  }

  private static List<Block> blocks(List<Unit> units, Body body) {
    HeadingScorer scorer = new HeadingScorer(units);
    BitSet headings = new BitSet();
    IntStream.range(0, units.size()).filter(scorer::isHeading).forEach(headings::set);
    boolean titled = headings.get(0) && !HeadingLevels.isPartHeading(units.get(0));
    HeadingLevels levels =
        new HeadingLevels(headings.stream().mapToObj(units::get).toList(), titled);
    List<Block> blocks = new ArrayList<>();
    PlainLists lists = new PlainLists(units, body);
    int i = 0;
    while (i < units.size()) {
      Unit unit = units.get(i);
      if (headings.get(i)) {
        int level = levels.level(unit, titled && i == 0);
        blocks.add(new Heading(level, body.add(unit.text())));
        i++;
      } else if (unit.isRule()) {
        blocks.add(new Break());
        i++;
      } else if (lists.isItem(i)) {
        int end = i + 1;
        while (end < units.size() && lists.isItem(end) && !headings.get(end)) {
          end++;
        }
        blocks.addAll(lists.read(i, end));
        i = end;
      } else {
        blocks.add(new Paragraph(body.add(unit.text())));
        i++;
      }
    }
    return blocks;
  }
}
