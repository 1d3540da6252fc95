package lector.article.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How much prose the elements of a tree hold: characters in paragraphs that are long or end as a
 * sentence does, and that are not mostly links.
 */
final class Prose {

  private static final int LONG = 100;
  private static final int SENTENCE = 25;

  private final Map<Element, int[]> sums = new HashMap<>();
  private final Shape shape;

  private Prose(Shape shape) {
    this.shape = shape;
  }

  /** Measures a tree. */
  static Prose of(Element root) {
    Prose prose = new Prose(Shape.of(root));
    Run run = new Run();
    prose.measure(root, run, 0);
    run.end(prose.sum(root));
    return prose;
  }

  /** Characters of prose in an element; a character of Chinese, Japanese or Korean counts twice. */
  int in(Element element) {
    return sum(element)[0];
  }

  /** Characters of any text in an element, counted likewise. */
  int allIn(Element element) {
    return sum(element)[1];
  }

  private int[] sum(Element element) {
    return sums.computeIfAbsent(element, e -> new int[2]);
  }

  /** The paragraph that is being measured. */
  private static final class Run {
    private int chars;
    private int linked;
    private int breaks;
    private char last = ' ';

    void add(String text, boolean inLink) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
          int weight = c >= '\u2E80' && c < '\uFB00' ? 2 : 1;
          chars += weight;
          linked += inLink ? weight : 0;
          last = c;
          breaks = 0;
        }
      }
    }

    void end(int[] sum) {
      boolean sentence = ".!?…:;\"”’»)。！？」』؟।".indexOf(last) >= 0;
      boolean prose = linked * 3 < chars && (chars >= LONG || (chars >= SENTENCE && sentence));
      sum[0] += prose ? chars : 0;
      sum[1] += chars;
      chars = 0;
      linked = 0;
      breaks = 0;
      last = ' ';
    }
  }

  private void measure(Element element, Run run, int links) {
    int inLinks = links + (element.normalName().equals("a") ? 1 : 0);
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        run.add(text.getWholeText(), inLinks > 0);
      } else if (child instanceof Element inner) {
        if (inner.normalName().equals("br") && ++run.breaks > 1) {
          run.end(sum(element));
        } else if (shape.breaksLine(inner)) {
          run.end(sum(element));
          measure(inner, run, inLinks);
          run.end(sum(inner));
          add(inner, element);
        } else {
          measure(inner, run, inLinks);
          add(inner, element);
        }
      }
    }
  }

  private void add(Element inner, Element outer) {
    sum(outer)[0] += sum(inner)[0];
    sum(outer)[1] += sum(inner)[1];
  }
}
