package lector.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a Markdown paragraph is in truth: a paragraph, a picture, a heading that has a number
 * but no mark, or an item of a list whose mark was not one to Markdown ("a. ", "1\. ").
 */
final class MarkdownParagraphs {

  private static final int DEEPEST = 6;

  private final Body body;
  private final List<Omission> omissions;

  /** Level of the marked heading that was met last. */
  private int level = 1;

  /** Numbers in the first numbered heading below that one; 0 before it. */
  private int depth = 0;

  MarkdownParagraphs(Body body, List<Omission> omissions) {
    this.body = body;
    this.omissions = omissions;
  }

  /** Tells of a marked heading. */
  void enter(int headingLevel) {
    level = headingLevel;
    depth = 0;
  }

  /**
   * Reads a paragraph, and those after it that belong to the same list.
   *
   * @param blocks where the block is added
   * @return the node to go on with
   */
  @Nullable Node read(Paragraph paragraph, List<Block> blocks) {
    Optional<Image> image = onlyImage(paragraph);
    if (image.isPresent()) {
      blocks.add(figure(image.get()));
      return paragraph.getNext();
    }
    MarkdownInline.Result inline = MarkdownInline.of(paragraph, omissions::add);
    if (inline.chars().isEmpty()) {
      return paragraph.getNext();
    }
    boolean top = paragraph.getParent() instanceof Document;
    if (top && Numbering.isHeading(inline.chars())) {
      blocks.add(new Block.Heading(numberedLevel(inline.chars()), add(inline)));
      return paragraph.getNext();
    }
    Optional<ListMarker> marker = ListMarker.of(inline.chars()).filter(m -> !m.isBullet());
    if (marker.isPresent() && follows(marker.get(), paragraph.getNext()).isPresent()) {
      return list(paragraph, marker.get(), inline, blocks);
    }
    blocks.add(new Block.Paragraph(add(inline)));
    return paragraph.getNext();
  }

  private @Nullable Node list(
      Paragraph first, ListMarker mark, MarkdownInline.Result text, List<Block> blocks) {
    List<List<Block>> items = new ArrayList<>();
    items.add(List.of(item(mark, text)));
    ListMarker last = mark;
    Node node = first.getNext();
    Optional<ListMarker> next = follows(last, node);
    while (next.isPresent() && node != null) {
      last = next.get();
      items.add(List.of(item(last, MarkdownInline.of(node, omissions::add))));
      node = node.getNext();
      next = follows(last, node);
    }
    Optional<Integer> number = mark.isNumber() ? Optional.of(mark.ordinal()) : Optional.empty();
    blocks.add(new Block.Listing(number, items));
    return node;
  }

  private Block item(ListMarker marker, MarkdownInline.Result text) {
    return new Block.Paragraph(add(marker.isNumber() ? text.from(marker.end()) : text));
  }

  private static Optional<ListMarker> follows(ListMarker marker, @Nullable Node node) {
    if (!(node instanceof Paragraph)) {
      return Optional.empty();
    }
    String chars = MarkdownInline.of(node, omission -> {}).chars();
    return ListMarker.of(chars)
        .filter(next -> marker.isNeighbour(next) && next.ordinal() > marker.ordinal())
        .filter(next -> !Numbering.isHeading(chars));
  }

  private int numberedLevel(String heading) {
    int numbers = Numbering.depth(heading).orElse(1);
    depth = depth == 0 ? numbers : depth;
    return Math.max(1, Math.min(DEEPEST, level + 1 + numbers - depth));
  }

  private Text add(MarkdownInline.Result inline) {
    return body.add(inline.chars(), inline.marks());
  }

  private Block figure(Image image) {
    String alt = MarkdownInline.of(image, omissions::add).chars();
    return new Block.Figure(address(image.getDestination()), body.add(alt));
  }

  private static Optional<Image> onlyImage(Node parent) {
    Node child = parent.getFirstChild();
    if (child == null || child.getNext() != null) {
      return Optional.empty();
    }
    if (child instanceof Image image) {
      return Optional.of(image);
    }
    return child instanceof Link ? onlyImage(child) : Optional.empty();
  }

  private static URI address(String destination) {
    try {
      return new URI(destination);
    } catch (URISyntaxException e) {
      return percentEncoded(destination);
    }
  }

  private static URI percentEncoded(String destination) {
    try {
      return new URI(null, destination, null);
    } catch (URISyntaxException e) {
      return URI.create("");
    }
  }
}
