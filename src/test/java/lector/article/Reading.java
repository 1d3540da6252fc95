package lector.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads texts in tests, and writes down the blocks that came of them. */
public final class Reading {

  private Reading() {}

  static Article plain(String text) {
    return new PlainTextReader().read(input(text));
  }

  static Article markdown(String text) {
    return new MarkdownReader().read(input(text));
  }

  private static Input input(String text) {
    return input("test", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes as an input of a name. */
  public static Input input(String name, byte[] bytes) {
    return new Input(new Source(name, Optional.empty(), "", Optional.empty()), bytes);
  }

  /** What was left out and why, one a line. */
  public static String omitted(Article article) {
    return article.omissions().stream()
        .map(omission -> omission.text().replace("\n", "⏎") + ": " + omission.reason())
        .collect(Collectors.joining("\n"));
  }

  /** The blocks of an article, one a line, what is in others in brackets. */
  public static String outline(Article article) {
    return article.blocks().stream().map(Reading::outline).collect(Collectors.joining("\n"));
  }

  private static String outline(List<Block> blocks) {
    return blocks.stream().map(Reading::outline).collect(Collectors.joining(" ", "[", "]"));
  }

  private static String outline(Block block) {
    if (block instanceof Block.Heading h) {
      return "h" + h.level() + " " + h.text().chars();
    } else if (block instanceof Block.Paragraph p) {
      return "p " + p.text().chars();
    } else if (block instanceof Block.Quotation q) {
      return "quote " + outline(q.blocks());
    } else if (block instanceof Block.Listing l) {
      String first = l.first().map(number -> " from " + number).orElse("");
      return "list"
          + first
          + l.items().stream().map(Reading::outline).collect(Collectors.joining(" ", " ", ""));
    } else if (block instanceof Block.Table t) {
      return "table " + row(t.header()) + t.rows().stream().map(Reading::row).toList();
    } else if (block instanceof Block.Code c) {
      return "code " + c.language() + " " + c.text().chars().replace("\n", "⏎");
    } else if (block instanceof Block.Figure f) {
      return "figure " + f.image() + " " + f.text().chars();
    } else if (block instanceof Block.Note n) {
      return "note " + n.label() + " " + outline(n.blocks());
    }
    return "break";
  }

  private static String row(List<Text> cells) {
    return cells.stream().map(Text::chars).collect(Collectors.joining(" | "));
  }
}
