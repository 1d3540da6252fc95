package lector.article;

import java.util.List;
import java.util.function.UnaryOperator;
import lector.article.Block.Break;
import lector.article.Block.Code;
import lector.article.Block.Division;
import lector.article.Block.Figure;
import lector.article.Block.Heading;
import lector.article.Block.Listing;
import lector.article.Block.Note;
import lector.article.Block.Paragraph;
import lector.article.Block.Quotation;
import lector.article.Block.Table;
import lector.article.Text.Mark;

/** Copies blocks into another article, whose text grows by what they say. */
public final class BlockCopier {

  private static final int DEEPEST = 6;

  private final Body body;
  private final int deeper;
  private final UnaryOperator<String> labels;

  /**
   * Prepares to copy.
   *
   * @param body the text of the other article
   * @param deeper by how many levels headings go down; negative to go up
   * @param labels gives the notes' labels in the other article
   */
  public BlockCopier(Body body, int deeper, UnaryOperator<String> labels) {
    this.body = body;
    this.deeper = deeper;
    this.labels = labels;
  }

  /** The blocks as they are in the other article, in order. */
  public List<Block> copy(List<Block> blocks) {
    return blocks.stream().map(this::copy).toList();
  }

  private Block copy(Block block) {
    if (block instanceof Heading heading) {
      int level = Math.max(1, Math.min(DEEPEST, heading.level() + deeper));
      return new Heading(level, copy(heading.text()));
    } else if (block instanceof Paragraph paragraph) {
      return new Paragraph(copy(paragraph.text()));
    } else if (block instanceof Quotation quotation) {
      return new Quotation(copy(quotation.blocks()));
    } else if (block instanceof Listing listing) {
      return new Listing(listing.first(), listing.items().stream().map(this::copy).toList());
    } else if (block instanceof Table table) {
      List<Text> header = table.header().stream().map(this::copy).toList();
      return new Table(
          header, table.rows().stream().map(row -> row.stream().map(this::copy).toList()).toList());
    } else if (block instanceof Code code) {
      return new Code(code.language(), copy(code.text()));
    } else if (block instanceof Figure figure) {
      return new Figure(figure.image(), copy(figure.text()));
    } else if (block instanceof Note note) {
      return new Note(labels.apply(note.label()), copy(note.blocks()));
    } else if (block instanceof Division) {
      return block;
    }
    return new Break();
  }

  private Text copy(Text text) {
    List<Mark> marks =
        text.marks().stream()
            .map(
                mark ->
                    mark.kind() == Mark.Kind.NOTE
                        ? new Mark(
                            mark.kind(), mark.start(), mark.end(), labels.apply(mark.target()))
                        : mark)
            .toList();
    return body.add(text.chars(), marks);
  }
}
