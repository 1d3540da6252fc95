package lector.article.docx;

import java.util.ArrayList;
import java.util.List;
import lector.article.Block;
import lector.article.Body;
import lector.article.docx.Numberings.Place;

/** Blocks as they come: neighbouring items, lines of code and quotations are put together. */
final class Sequence {
  private final List<Block> blocks = new ArrayList<>();
  private final ListBuilder list = new ListBuilder();
  private final List<Block> quoted = new ArrayList<>();
  private final StringBuilder code = new StringBuilder();
  private final Body body;

  Sequence(Body body) {
    this.body = body;
  }

  /** Ends what a paragraph with text of its own, now to be read, doesn't belong to. */
  void beginParagraph(boolean isItem) {
    endCode();
    if (!isItem) {
      endList();
    }
  }

  void add(Block block) {
    endAll();
    blocks.add(block);
  }

  void addItem(Place place, Block block) {
    endQuotation();
    list.add(place, block);
  }

  void addQuoted(Block block) {
    endList();
    quoted.add(block);
  }

  void addCode(String line) {
    endList();
    endQuotation();
    code.append(code.isEmpty() ? "" : "\n").append(line);
  }

  List<Block> end() {
    endAll();
    return blocks;
  }

  private void endAll() {
    endCode();
    endList();
    endQuotation();
  }

  private void endList() {
    if (!list.isEmpty()) {
      blocks.addAll(list.take());
    }
  }

  private void endQuotation() {
    if (!quoted.isEmpty()) {
      blocks.add(new Block.Quotation(quoted));
      quoted.clear();
    }
  }

  private void endCode() {
    String text = code.toString().stripTrailing();
    if (!text.isBlank()) {
      blocks.add(new Block.Code("", body.add(text)));
    }
    code.setLength(0);
  }
}
