package lector.article.ssml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import lector.article.Block;
import lector.article.Body;
import lector.article.Text;
import lector.article.Text.Mark;
import lector.article.Text.Mark.Kind;
import lector.article.TextRun;

/** The paragraphs of a document as they grow, with the marks on them. */
final class Flow {

  /** A mark whose end has not come; in a later paragraph it begins with that. */
  private record Open(Kind kind, String target, int start) {}

  private final Body body = new Body();
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Open> waiting = new ArrayList<>();
  private TextRun run = new TextRun();

  /** Adds text. */
  void text(String chars) {
    int at = run.length();
    run.append(chars);
    if (!chars.isBlank()) {
      waiting.forEach(place -> run.place(place.kind(), at, place.target()));
      waiting.clear();
    }
  }

  /** Marks the place of the character that comes next, in this paragraph or a later one. */
  void place(Kind kind, String target) {
    waiting.add(new Open(kind, target, 0));
  }

  /** Begins a mark. */
  void open(Kind kind, String target) {
    open.push(new Open(kind, target, run.length()));
  }

  /** Ends the mark that was begun last. */
  void close() {
    Open last = open.pop();
    run.mark(last.kind(), last.start(), last.target());
  }

  /** Ends a paragraph, if there is one. */
  void endParagraph() {
    if (run.isBlank()) {
      return;
    }
    List<Open> going = new ArrayList<>(open);
    open.clear();
    for (Open each : going) {
      run.mark(each.kind(), each.start(), each.target());
      open.addLast(new Open(each.kind(), each.target(), 0));
    }
    blocks.add(new Block.Paragraph(run.addTo(body)));
    run = new TextRun();
  }

  /** Begins a chapter. */
  void chapter(String title) {
    endParagraph();
    blocks.add(new Block.Division(title));
  }

  /** All paragraphs. A named place behind the last word is at its end. */
  List<Block> end() {
    endParagraph();
    int last = blocks.size() - 1;
    if (last >= 0 && blocks.get(last) instanceof Block.Paragraph paragraph) {
      Text text = paragraph.text();
      List<Mark> marks = new ArrayList<>(text.marks());
      int end = text.chars().length();
      waiting.stream()
          .filter(place -> place.kind() == Kind.BOOKMARK)
          .forEach(place -> marks.add(new Mark(place.kind(), end, end, place.target())));
      blocks.set(last, new Block.Paragraph(new Text(text.start(), text.chars(), marks)));
    }
    return blocks;
  }

  /** The text of all paragraphs. */
  String text() {
    return body.text();
  }
}
