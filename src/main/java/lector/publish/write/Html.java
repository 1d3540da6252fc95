package lector.publish.write;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML, or, for books, the same as XML. Text and attributes are escaped; what is opened must
 * be closed.
 */
public final class Html {

  private final StringBuilder out;
  private final boolean isXml;
  private final Deque<String> open = new ArrayDeque<>();

  private Html(String start, boolean isXml) {
    this.out = new StringBuilder(start);
    this.isXml = isXml;
  }

  /** Begins a document. */
  public static Html document() {
    return new Html("<!DOCTYPE html>\n", false);
  }

  /** Begins a document that is XML too; no attribute is boolean there. */
  public static Html xml() {
    return new Html("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n", true);
  }

  /** Begins a fragment, to be put into a document. */
  public static Html fragment() {
    return new Html("", false);
  }

  /**
   * Opens an element.
   *
   * @param name its name
   * @param attributes names and values in turn; a value that is empty makes the attribute boolean
   */
  public Html open(String name, String... attributes) {
    tag(name, ">", attributes);
    open.push(name);
    return this;
  }

  /** Closes the element that was opened last. */
  public Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element that has no content, such as {@code meta}. */
  public Html empty(String name, String... attributes) {
    tag(name, isXml ? "/>" : ">", attributes);
    return this;
  }

  /** An element with nothing but text in it. */
  public Html element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** Text. */
  public Html text(String text) {
    out.append(escape(PlainText.of(text)));
    return this;
  }

  /**
   * HTML of our own, packed in the jar.
   *
   * @param owner a class that it lies beside
   * @param name its name in that class's package
   */
  public Html resource(Class<?> owner, String name) {
    out.append(Resources.text(owner, name));
    return this;
  }

  /** Breaks the line in the source, for those who read it. */
  public Html newLine() {
    out.append('\n');
    return this;
  }

  /** What was written. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Not closed: " + open);
    }
    return out.toString();
  }

  private void tag(String name, String end, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]);
      if (isXml || !attributes[i + 1].isEmpty()) {
        out.append("=\"").append(escape(PlainText.of(attributes[i + 1]))).append('"');
      }
    }
    out.append(end);
  }

  /** Text of any lines as it stands in an element or in quotes. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
