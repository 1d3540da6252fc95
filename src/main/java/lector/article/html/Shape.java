package lector.article.html;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;

/**
 * Knows which elements of a tree stand on lines of their own, by themselves or by what they hold.
 */
final class Shape {

  private static final Set<String> INLINE = Set.of("button", "ins", "del", "noscript", "object");

  private final Set<Element> holders = new HashSet<>();

  private Shape() {}

  /** Looks at a tree once. */
  static Shape of(Element root) {
    Shape shape = new Shape();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element && isBlock(element)) {
            shape.markParents(element, root);
          }
        },
        root);
    return shape;
  }

  private void markParents(Element block, Element root) {
    Element at = block;
    while (!at.equals(root) && at.parent() != null && holders.add(at.parent())) {
      at = at.parent();
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !INLINE.contains(element.normalName());
  }

  /** Whether a node breaks the line that it stands in. */
  boolean breaksLine(Node node) {
    return node instanceof Element element && (isBlock(element) || holdsBlocks(element));
  }

  /** Whether there are blocks within an element. */
  boolean holdsBlocks(Element element) {
    return holders.contains(element);
  }
}
