package lector.article.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lector.article.Block;
import lector.article.Body;
import lector.article.Characters;
import lector.article.Omission;
import lector.article.Text;
import lector.article.Text.Mark.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads one tree of elements: each becomes the block, or the part of a text, that it means. */
final class TreeReader {

  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "template",
          "svg",
          "iframe",
          "head",
          "noscript",
          "canvas",
          "rp",
          "rt",
          "audio",
          "button",
          "video",
          "object",
          "select",
          "textarea",
          "input");

  private static final Pattern LINE_NUMBERS =
      Pattern.compile("(?i)gutter|linenos?|line-numbers-rows|lineno|hljs-ln-numbers|rouge-gutter");

  private static final Pattern CODE_LANGUAGE =
      Pattern.compile("(?:lang(?:uage)?-|highlight-(?:source-)?|brush:\\s*)([A-Za-z][\\w+#]*)");

  private static final String NO_ALTERNATIVE = "a picture without alternative text";

  private final Body body;
  private final List<Omission> omissions;
  private final Shape shape;
  private final HtmlNotes notes;

  TreeReader(Element root, Body body, List<Omission> omissions) {
    this.body = body;
    this.omissions = omissions;
    this.shape = Shape.of(root);
    this.notes = HtmlNotes.of(root);
  }

  /** The blocks of what an element holds. */
  List<Block> children(Element parent) {
    Flow flow = Flow.ofBlocks(body);
    visitChildren(parent, flow);
    return flow.end();
  }

  private Text line(Element parent) {
    Flow flow = Flow.ofOneLine(body);
    visitChildren(parent, flow);
    return flow.run().addTo(body);
  }

  private void visitChildren(Element parent, Flow flow) {
    parent.childNodes().forEach(node -> visit(node, flow));
  }

  private void visit(Node node, Flow flow) {
    if (node instanceof TextNode text) {
      flow.text(text.getWholeText());
    } else if (node instanceof Element element) {
      visit(element, flow);
    }
  }

  private void visit(Element element, Flow flow) {
    if (Formulas.isFormula(element)) {
      formula(element, flow);
    } else if (!isSilent(element)) {
      switch (element.normalName()) {
        case "br" -> flow.lineBreak();
        case "img", "amp-img" -> picture(element, element.attr("alt"), flow);
        default -> {
          if (shape.breaksLine(element)) {
            flow.endParagraph();
            if (flow.isOneLine()) {
              visitChildren(element, flow);
            } else {
              block(element, flow);
            }
            flow.endParagraph();
          } else {
            inline(element, flow);
          }
        }
      }
    }
  }

  private boolean isSilent(Element element) {
    return SILENT.contains(element.normalName())
        || notes.isWayBack(element)
        || element.classNames().stream().anyMatch(name -> LINE_NUMBERS.matcher(name).matches());
  }

  private void inline(Element element, Flow flow) {
    Optional<String> note = notes.reference(element);
    int start = flow.run().length();
    if (note.isPresent()) {
      flow.run().mark(Kind.NOTE, start, note.get());
      return;
    }
    boolean quotes = element.normalName().equals("q");
    flow.text(quotes ? "“" : "");
    visitChildren(element, flow);
    flow.text(quotes ? "”" : "");
    switch (element.normalName()) {
      case "em", "i", "cite", "dfn" -> flow.run().mark(Kind.EMPHASIS, start, "");
      case "strong", "b" -> flow.run().mark(Kind.STRONG, start, "");
      case "code", "kbd", "samp", "tt", "var" -> flow.run().mark(Kind.CODE, start, "");
      case "a" -> flow.run().mark(Kind.LINK, start, address(element, "href"));
      default -> {
        // Says nothing of its own.
      }
    }
  }

  /** The address in full, where the page's own is known. */
  private static String address(Element element, String attribute) {
    String absolute = element.absUrl(attribute);
    return absolute.isEmpty() ? element.attr(attribute) : absolute;
  }

  private void block(Element element, Flow flow) {
    Optional<String> note = notes.definition(element);
    if (note.isPresent()) {
      flow.block(new Block.Note(note.get(), children(element)));
      return;
    }
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, flow);
      case "ul", "ol", "menu", "dir" -> listing(element, flow);
      case "blockquote" -> quotation(element, flow);
      case "pre" -> code(element, flow);
      case "hr" -> flow.block(new Block.Break());
      case "figure" -> figure(element, flow);
      case "table" -> {
        if (HtmlTables.isData(element)) {
          Optional.ofNullable(element.selectFirst("> caption"))
              .ifPresent(caption -> visitChildren(caption, flow));
          flow.endParagraph();
          flow.block(HtmlTables.read(element, this::line));
        } else {
          visitChildren(element, flow);
        }
      }
      default -> visitChildren(element, flow);
    }
  }

  private void heading(Element element, Flow flow) {
    Text text = line(element);
    if (!text.isBlank()) {
      flow.block(new Block.Heading(element.normalName().charAt(1) - '0', text));
    }
  }

  private void quotation(Element element, Flow flow) {
    List<Block> quoted = children(element);
    if (!quoted.isEmpty()) {
      flow.block(new Block.Quotation(quoted));
    }
  }

  /** What lies in a list outside its items belongs to the item before. */
  private void listing(Element list, Flow flow) {
    List<List<Block>> items = new ArrayList<>();
    for (Element item : list.children()) {
      List<Block> blocks = item(item);
      if (blocks.stream().allMatch(Block.Note.class::isInstance)) {
        blocks.forEach(flow::block);
      } else if (item.normalName().equals("li") || items.isEmpty()) {
        items.add(new ArrayList<>(blocks));
      } else {
        items.get(items.size() - 1).addAll(blocks);
      }
    }
    if (!items.isEmpty()) {
      Optional<Integer> first =
          list.normalName().equals("ol") ? Optional.of(start(list)) : Optional.empty();
      flow.block(new Block.Listing(first, items));
    }
  }

  private List<Block> item(Element item) {
    Optional<String> note = notes.definition(item);
    if (note.isPresent()) {
      return List.of(new Block.Note(note.get(), children(item)));
    }
    if (item.normalName().equals("li")) {
      return children(item);
    }
    Flow flow = Flow.ofBlocks(body);
    visit(item, flow);
    return flow.end();
  }

  private static int start(Element list) {
    String start = list.attr("start");
    return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
  }

  private void code(Element pre, Flow flow) {
    Element copy = pre.clone();
    copy.select("*").stream().filter(this::isSilent).toList().forEach(Node::remove);
    String text = Characters.clean(copy.wholeText()).stripTrailing().replaceFirst("^\\n+", "");
    if (!text.isBlank()) {
      flow.block(new Block.Code(language(pre), body.add(text)));
    }
  }

  private static String language(Element pre) {
    return Stream.concat(
            pre.select("code").stream().limit(1),
            Stream.concat(Stream.of(pre), pre.parents().stream().limit(2)))
        .map(element -> CODE_LANGUAGE.matcher(element.className()))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .findFirst()
        .orElse("");
  }

  /** A picture with its caption, or only a frame round something else. */
  private void figure(Element figure, Flow flow) {
    Element image = figure.selectFirst("img, amp-img");
    if (image == null || figure.selectFirst("pre, table, blockquote") != null) {
      visitChildren(figure, flow);
      return;
    }
    String caption =
        Optional.ofNullable(figure.selectFirst("figcaption"))
            .map(Element::text)
            .filter(text -> !text.isBlank())
            .orElse(image.attr("alt"));
    picture(image, caption, flow);
  }

  private void picture(Element image, String text, Flow flow) {
    String said = Characters.oneLine(Characters.clean(text));
    Optional<URI> address =
        Stream.of("src", "data-src", "data-original")
            .map(name -> address(image, name))
            .filter(found -> !found.isBlank() && !found.startsWith("data:"))
            .flatMap(found -> uri(found).stream())
            .findFirst();
    if (said.isEmpty() || address.isEmpty()) {
      String what = said.isEmpty() ? address.map(URI::toString).orElse("") : said;
      if (!what.isEmpty()) {
        omissions.add(
            new Omission(
                Omission.OUTSIDE,
                what,
                said.isEmpty() ? NO_ALTERNATIVE : "a picture without an address"));
      }
      return;
    }
    flow.figure(address.get(), said);
  }

  private static Optional<URI> uri(String address) {
    try {
      return Optional.of(new URI(address.strip().replace(" ", "%20")));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** A short formula in a sentence is written in its line; any other is set apart, as code is. */
  private void formula(Element element, Flow flow) {
    String source = Formulas.source(element);
    if (source.isBlank()) {
      return;
    }
    if (Formulas.isDisplayed(element) && !flow.isOneLine()) {
      flow.endParagraph();
      flow.block(new Block.Code("math", body.add(source)));
      return;
    }
    Optional<String> inLine = Formulas.inLine(source);
    if (inLine.isPresent()) {
      flow.text(inLine.get());
    } else {
      omissions.add(
          new Omission(Omission.OUTSIDE, source, "a formula within a sentence, too long to say"));
    }
  }
}
