package lector.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import lector.article.Article;
import lector.article.Block;
import lector.article.Text;

/** What an article says itself, without what stands under its pictures. */
final class BodyText {

  private BodyText() {}

  /** The texts of its blocks, divided by blank lines. */
  static String of(Article article) {
    return article.blocks().stream()
        .flatMap(block -> texts(block).stream())
        .filter(text -> !text.isBlank())
        .map(Text::chars)
        .collect(Collectors.joining("\n\n"));
  }

  private static List<Text> texts(Block block) {
    if (block instanceof Block.Figure) {
      return List.of();
    } else if (block instanceof Block.Quotation quotation) {
      return all(quotation.blocks());
    } else if (block instanceof Block.Note note) {
      return all(note.blocks());
    } else if (block instanceof Block.Listing listing) {
      return all(listing.items().stream().flatMap(List::stream).toList());
    }
    return block.texts();
  }

  private static List<Text> all(List<Block> blocks) {
    return blocks.stream().flatMap(block -> texts(block).stream()).toList();
  }
}
