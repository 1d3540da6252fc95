package lector.article;

import java.util.ArrayList;
import java.util.Comparator;
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

  private final StringBuilder chars = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
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
    int end = chars.length();
    if (end > 0 && chars.charAt(end - 1) == ' ') {
      chars.setLength(end - 1);
    }
    int length = chars.length();
    List<Mark> trimmed =
        marks.stream()
            .map(m -> mark(m.kind(), m.start(), Math.min(m.end(), length), m.target()))
            .map(m -> mark(m.kind(), Math.min(m.start(), m.end()), m.end(), m.target()))
            .filter(m -> m.kind() == Kind.NOTE || m.end() > m.start())
            .sorted(Comparator.comparingInt(Mark::start))
            .toList();
    return new Result(chars.toString(), trimmed);
  }

  private static Mark mark(Kind kind, int start, int end, String target) {
    return new Mark(kind, start, end, target);
  }

  @Override
  public void visit(org.commonmark.node.Text text) {
    String literal = text.getLiteral();
    Matcher box = TASK_BOX.matcher(literal);
    if (chars.isEmpty() && text.getPrevious() == null && box.lookingAt()) {
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
    int start = chars.length();
    append(code.getLiteral());
    addMark(Kind.CODE, start, "");
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
    int start = chars.length();
    marked(link, Kind.LINK, link.getDestination());
    if (chars.length() == start) {
      omissions.accept(
          new Omission(Omission.OUTSIDE, link.getDestination(), "a link without text"));
    }
  }

  @Override
  public void visit(Image image) {
    int start = chars.length();
    visitChildren(image);
    if (chars.length() == start) {
      omissions.accept(
          new Omission(
              Omission.OUTSIDE, image.getDestination(), "a picture without alternative text"));
    }
    addMark(Kind.IMAGE, start, image.getDestination());
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
      int start = Math.min(scriptStart, chars.length());
      Scripts.of(tag.name(), chars.substring(start))
          .ifPresent(script -> chars.replace(start, chars.length(), script));
    }
    scriptStart = chars.length();
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof FootnoteReference reference) {
      int end = chars.length();
      marks.add(mark(Kind.NOTE, end, end, reference.getLabel()));
    } else if (node instanceof Strikethrough) {
      omissions.accept(new Omission(Omission.OUTSIDE, of(node, omissions).chars(), "struck out"));
    } else {
      visitChildren(node);
    }
  }

  /** Emphasis of nothing but asterisks is what is left of broken markup, not something to say. */
  private void marked(Node node, Kind kind, String target) {
    int start = chars.length();
    visitChildren(node);
    if (chars.substring(start).matches("[*_ ]+")) {
      chars.setLength(start);
    }
    addMark(kind, start, target);
  }

  private void addMark(Kind kind, int start, String target) {
    int from = start < chars.length() && chars.charAt(start) == ' ' ? start + 1 : start;
    marks.add(mark(kind, from, chars.length(), target));
  }

  private void append(String literal) {
    if (!hidden.isEmpty()) {
      omissions.accept(new Omission(Omission.OUTSIDE, literal, MarkdownHtml.reason(hidden)));
      return;
    }
    for (char c : Characters.clean(literal).toCharArray()) {
      if (!Character.isWhitespace(c)) {
        chars.append(c);
      } else if (!chars.isEmpty() && chars.charAt(chars.length() - 1) != ' ') {
        chars.append(' ');
      }
    }
  }
}
