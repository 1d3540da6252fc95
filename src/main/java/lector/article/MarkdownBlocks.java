package lector.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Makes an article's blocks from the tree that CommonMark parses. Used for one article. */
final class MarkdownBlocks {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  FootnotesExtension.create(),
                  StrikethroughExtension.builder().requireTwoTildes(true).build()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(100)
          .maxInlineNesting(100)
          .build();

  private final Body body;
  private final List<Omission> omissions;
  private final MarkdownParagraphs paragraphs;
  private final MarkdownTables tables;

  /** What is being parsed. */
  private String source = "";

  MarkdownBlocks(Body body, List<Omission> omissions) {
    this.body = body;
    this.omissions = omissions;
    this.paragraphs = new MarkdownParagraphs(body, omissions);
    this.tables = new MarkdownTables(PARSER, this::add);
  }

  /** The blocks of a text. */
  List<Block> read(String markdown) {
    String outer = source;
    source = markdown;
    List<Block> blocks = children(PARSER.parse(markdown));
    source = outer;
    return blocks;
  }

  private List<Block> children(Node parent) {
    List<Block> blocks = new ArrayList<>();
    Node node = parent.getFirstChild();
    while (node != null) {
      if (node instanceof Paragraph paragraph) {
        node = paragraphs.read(paragraph, blocks);
      } else {
        blocks.addAll(block(node));
        node = node.getNext();
      }
    }
    return blocks;
  }

  private List<Block> block(Node node) {
    if (node instanceof Heading heading) {
      paragraphs.enter(heading.getLevel());
      Text text = add(heading);
      return text.isBlank() ? List.of() : List.of(new Block.Heading(heading.getLevel(), text));
    } else if (node instanceof BlockQuote) {
      return List.of(new Block.Quotation(children(node)));
    } else if (node instanceof ListBlock list) {
      return List.of(listing(list));
    } else if (node instanceof TableBlock) {
      return List.of(tables.read(node, source));
    } else if (node instanceof FencedCodeBlock code) {
      return code(code.getInfo(), code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      return code("", code.getLiteral());
    } else if (node instanceof FootnoteDefinition note) {
      return List.of(new Block.Note(note.getLabel(), children(note)));
    } else if (node instanceof ThematicBreak) {
      return List.of(new Block.Break());
    } else if (node instanceof HtmlBlock html) {
      return read(MarkdownHtml.toMarkdown(html.getLiteral(), omissions));
    }
    return List.of(); // a link's definition: its address is in the links that use it
  }

  private Block listing(ListBlock list) {
    Optional<Integer> first =
        list instanceof OrderedList ordered
            ? Optional.ofNullable(ordered.getMarkerStartNumber())
            : Optional.empty();
    List<List<Block>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(children(item));
    }
    return new Block.Listing(first, items);
  }

  private List<Block> code(String info, String literal) {
    String text = Characters.clean(literal).stripTrailing();
    if (text.isBlank()) {
      return List.of();
    }
    String language = info.strip().split("[\\s{,:]", -1)[0].toLowerCase(Locale.ROOT);
    return List.of(new Block.Code(language, body.add(text)));
  }

  private Text add(Node node) {
    MarkdownInline.Result inline = MarkdownInline.of(node, omissions::add);
    return body.add(inline.chars(), inline.marks());
  }
}
