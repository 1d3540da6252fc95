package lector.article;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.article.Text.Mark;
import lector.article.Text.Mark.Kind;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Collects what a paragraph, heading or cell says, and the marks in it. */
final class MarkdownInline extends AbstractVisitor {

  private static final Pattern TASK_BOX = Pattern.compile("\\[[ xX]\\] +");

  private final TextRun run = new TextRun();
  private final Consumer<Omission> omissions;

  /** Name of the element whose content is left out, or empty. */
  private String hidden = "";

  /** Where the text of the open superscript or subscript begins. */
  private int scriptStart;

  private MarkdownInline(Consumer<Omission> omissions) {
    this.omissions = omissions;
  }

  /**
   * What was collected.
   *
   * @param chars one line with single spaces
   * @param marks the marks, in order of their starts
   */
  record Result(String chars, List<Mark> marks) {

    /** The same without its first characters. */
    Result from(int index) {
      List<Mark> moved =
          marks.stream()
              .filter(mark -> mark.end() > index)
              .map(m -> mark(m.kind(), Math.max(0, m.start() - index), m.end() - index, m.target()))
              .toList();
      return new Result(chars.substring(index), moved);
    }
  }

  /** What the children of a node say. */
  static Result of(Node parent, Consumer<Omission> omissions) {
    MarkdownInline inline = new MarkdownInline(omissions);
    inline.visitChildren(parent);
    return inline.result();
  }

  private Result result() {
    return new Result(run.chars(), run.marks());
  }

  private static Mark mark(Kind kind, int start, int end, String target) {
    return new Mark(kind, start, end, target);
  }

  @Override
  public void visit(org.commonmark.node.Text text) {
    String literal = text.getLiteral();
    Matcher box = TASK_BOX.matcher(literal);
    if (run.isEmpty() && text.getPrevious() == null && box.lookingAt()) {
      omissions.accept(new Omission(Omission.OUTSIDE, box.group().strip(), "a box to tick"));
      append(literal.substring(box.end()));
    } else {
      append(literal);
    }
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    append(" ");
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    append(" ");
  }

  @Override
  public void visit(Code code) {
    int start = run.length();
    append(code.getLiteral());
    run.mark(Kind.CODE, start, "");
  }

  @Override
  public void visit(Emphasis emphasis) {
    marked(emphasis, Kind.EMPHASIS, "");
  }

  @Override
  public void visit(StrongEmphasis strong) {
    marked(strong, Kind.STRONG, "");
  }

  @Override
  public void visit(Link link) {
    int start = run.length();
    marked(link, Kind.LINK, link.getDestination());
    if (run.length() == start) {
      omissions.accept(
          new Omission(Omission.OUTSIDE, link.getDestination(), "a link without text"));
    }
  }

  @Override
  public void visit(Image image) {
    int start = run.length();
    visitChildren(image);
    if (run.length() == start) {
      omissions.accept(
          new Omission(
              Omission.OUTSIDE, image.getDestination(), "a picture without alternative text"));
    }
    run.mark(Kind.IMAGE, start, image.getDestination());
  }

  @Override
  public void visit(HtmlInline html) {
    MarkdownHtml.Inline tag = MarkdownHtml.inline(html.getLiteral());
    if (!hidden.isEmpty()) {
      hidden = tag.closes(hidden) ? "" : hidden;
    } else if (tag.isHidden()) {
      hidden = isClosed(html, tag.name()) ? tag.name() : "";
      omissions.accept(
          new Omission(Omission.OUTSIDE, html.getLiteral(), MarkdownHtml.reason(tag.name())));
    } else if (tag.isComment()) {
      omissions.accept(new Omission(Omission.OUTSIDE, html.getLiteral(), MarkdownHtml.reason("")));
    } else if (tag.isScript()) {
      script(tag);
    } else if (tag.breaksWords()) {
      append(" ");
    }
  }

  /** Whether an element ends where it began: one that doesn't would hide all that follows. */
  private static boolean isClosed(Node opening, String name) {
    for (Node node = opening.getNext(); node != null; node = node.getNext()) {
      if (node instanceof HtmlInline html && MarkdownHtml.inline(html.getLiteral()).closes(name)) {
        return true;
      }
    }
    return false;
  }

  private void script(MarkdownHtml.Inline tag) {
    if (tag.isClosing()) {
      run.script(tag.name(), scriptStart);
    }
    scriptStart = run.length();
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof FootnoteReference reference) {
      run.mark(Kind.NOTE, run.length(), reference.getLabel());
    } else if (node instanceof Strikethrough) {
      omissions.accept(new Omission(Omission.OUTSIDE, of(node, omissions).chars(), "struck out"));
    } else {
      visitChildren(node);
    }
  }

  /** Emphasis of nothing but asterisks is what is left of broken markup, not something to say. */
  private void marked(Node node, Kind kind, String target) {
    int start = run.length();
    visitChildren(node);
    if (run.since(start).matches("[*_ ]+")) {
      run.cut(start);
    }
    run.mark(kind, start, target);
  }

  private void append(String literal) {
    if (!hidden.isEmpty()) {
      omissions.accept(new Omission(Omission.OUTSIDE, literal, MarkdownHtml.reason(hidden)));
      return;
    }
    run.append(literal);
  }
}
