package lector.article.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import lector.article.Block;
import lector.article.Body;
import lector.article.TextRun;

/** Blocks as they come, and the paragraph that is still open after them. */
final class Flow {

  private final Body body;
  private final boolean isOneLine;
  private final List<Block> blocks = new ArrayList<>();
  private final List<PendingFigure> figures = new ArrayList<>();
  private TextRun run = new TextRun();
  private int breaks;

  private record PendingFigure(URI image, String text) {}

  private Flow(Body body, boolean isOneLine) {
    this.body = body;
    this.isOneLine = isOneLine;
  }

  /** For what may be many paragraphs. */
  static Flow ofBlocks(Body body) {
    return new Flow(body, false);
  }

  /** For a heading or a cell: whatever breaks its line is a space. */
  static Flow ofOneLine(Body body) {
    return new Flow(body, true);
  }

  /** Whether it all is one line, in which there can be no blocks. */
  boolean isOneLine() {
    return isOneLine;
  }

  /** The open paragraph. */
  TextRun run() {
    return run;
  }

  void text(String text) {
    if (!text.isBlank()) {
      breaks = 0;
    }
    run.append(text);
  }

  /** A line break; two of them end a paragraph. */
  void lineBreak() {
    breaks++;
    if (breaks > 1) {
      endParagraph();
    }
    run.append(" ");
  }

  /** A picture; it comes after the paragraph that it stands in, or in the line as its text. */
  void figure(URI image, String text) {
    if (isOneLine) {
      run.append(text);
    } else {
      figures.add(new PendingFigure(image, text));
    }
  }

  void endParagraph() {
    if (isOneLine) {
      run.append(" ");
      return;
    }
    if (!run.isBlank()) {
      blocks.add(new Block.Paragraph(run.addTo(body)));
    }
    run = new TextRun();
    breaks = 0;
    for (PendingFigure figure : figures) {
      blocks.add(new Block.Figure(figure.image(), body.add(figure.text())));
    }
    figures.clear();
  }

  /** A block of its own, after the open paragraph; it must have been ended before. */
  void block(Block block) {
    blocks.add(block);
  }

  /** All blocks. */
  List<Block> end() {
    endParagraph();
    return blocks;
  }
}
