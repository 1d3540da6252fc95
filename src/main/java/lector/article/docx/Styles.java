package lector.article.docx;

import static lector.article.archive.XmlParts.attribute;
import static lector.article.archive.XmlParts.child;
import static lector.article.archive.XmlParts.children;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the styles of a document mean. A style that says nothing means what its parent does. */
final class Styles {

  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
  private static final Pattern QUOTATION =
      Pattern.compile("(intense )?quote|block ?text|quotations?");
  private static final Pattern CODE =
      Pattern.compile(
          "source ?code|code|html preformatted|preformatted text|verbatim.*|macro text");
  private static final Pattern CONTENTS = Pattern.compile("toc (\\d|heading)|contents \\d");

  /** More ancestors than this are a circle. */
  private static final int MOST_ANCESTORS = 20;

  /** What a paragraph is for. */
  enum Kind {
    TEXT,
    TITLE,
    HEADING,
    QUOTATION,
    CODE,
    CONTENTS
  }

  /**
   * A style.
   *
   * @param kind what a paragraph of it is for
   * @param level of a heading, 1 to 9
   */
  record Meaning(Kind kind, int level) {
    static final Meaning TEXT = new Meaning(Kind.TEXT, 0);
  }

  private final Map<String, Element> styles = new HashMap<>();

  /** Reads the part {@code styles.xml}. */
  Styles(Optional<? extends Element> part) {
    part.flatMap(document -> child(document, "styles")).stream()
        .flatMap(root -> children(root, "style"))
        .forEach(style -> styles.putIfAbsent(attribute(style, "styleId"), style));
  }

  /**
   * What a paragraph is for.
   *
   * @param properties the paragraph's {@code w:pPr}, where it has one
   */
  Meaning of(Optional<Element> properties) {
    Optional<Meaning> direct = properties.flatMap(Styles::outlineLevel);
    return direct.orElseGet(() -> ofStyle(value(properties, "pStyle")));
  }

  /** The numbering that a paragraph has from its style, as {@code w:numPr}. */
  Optional<Element> numbering(Optional<Element> properties) {
    Optional<Element> style = style(value(properties, "pStyle"));
    for (int i = 0; i < MOST_ANCESTORS && style.isPresent(); i++) {
      Optional<Element> numbering =
          style.flatMap(s -> child(s, "pPr")).flatMap(p -> child(p, "numPr"));
      if (numbering.isPresent()) {
        return numbering;
      }
      style = style.flatMap(Styles::parent).flatMap(this::style);
    }
    return Optional.empty();
  }

  /** Whether a run of this style is program text. */
  boolean isCode(Optional<Element> runProperties) {
    return ofStyle(value(runProperties, "rStyle")).kind() == Kind.CODE;
  }

  private Meaning ofStyle(String id) {
    Optional<Element> style = style(id);
    for (int i = 0; i < MOST_ANCESTORS && style.isPresent(); i++) {
      Meaning meaning = own(style.get());
      if (meaning.kind() != Kind.TEXT) {
        return meaning;
      }
      style = parent(style.get()).flatMap(this::style);
    }
    return Meaning.TEXT;
  }

  private static Meaning own(Element style) {
    String name =
        child(style, "name")
            .map(each -> attribute(each, "val"))
            .orElse("")
            .toLowerCase(Locale.ROOT);
    Matcher heading = HEADING.matcher(name);
    if (name.equals("title")) {
      return new Meaning(Kind.TITLE, 1);
    } else if (heading.matches()) {
      return new Meaning(Kind.HEADING, Integer.parseInt(heading.group(1)));
    } else if (CONTENTS.matcher(name).matches()) {
      return new Meaning(Kind.CONTENTS, 0);
    } else if (QUOTATION.matcher(name).matches()) {
      return new Meaning(Kind.QUOTATION, 0);
    } else if (CODE.matcher(name).matches()) {
      return new Meaning(Kind.CODE, 0);
    }
    return child(style, "pPr").flatMap(Styles::outlineLevel).orElse(Meaning.TEXT);
  }

  private static Optional<Meaning> outlineLevel(Element properties) {
    return child(properties, "outlineLvl")
        .map(each -> attribute(each, "val"))
        .filter(level -> level.matches("[0-8]"))
        .map(level -> new Meaning(Kind.HEADING, Integer.parseInt(level) + 1));
  }

  private Optional<Element> style(String id) {
    return Optional.ofNullable(styles.get(id));
  }

  private static Optional<String> parent(Element style) {
    return child(style, "basedOn").map(each -> attribute(each, "val"));
  }

  private static String value(Optional<Element> properties, String name) {
    return properties.flatMap(p -> child(p, name)).map(each -> attribute(each, "val")).orElse("");
  }
}
