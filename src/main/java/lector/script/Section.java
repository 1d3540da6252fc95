package lector.script;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lector.article.Block;
import lector.article.Block.Break;
import lector.article.Block.Code;
import lector.article.Block.Heading;
import lector.article.Block.Note;

/**
 * The blocks of one chapter.
 *
 * @param title what the chapter is called
 * @param blocks what it is made of
 */
record Section(String title, List<Block> blocks) {

  private static final Pattern WORD = Pattern.compile("\\S+");

  Section {
    blocks = List.copyOf(blocks);
  }

  /** The same chapter with more blocks at its end. */
  Section with(List<Block> more) {
    return new Section(title, Stream.concat(blocks.stream(), more.stream()).toList());
  }

  /** How many words are likely to be spoken. */
  int words() {
    return words(blocks);
  }

  static int words(List<Block> blocks) {
    return blocks.stream().mapToInt(Section::words).sum();
  }

  private static int words(Block block) {
    if (block instanceof Code) {
      return 0;
    }
    return block.texts().stream()
        .mapToInt(text -> (int) WORD.matcher(text.chars()).results().count())
        .sum();
  }

  /** Whether there is nothing in it but headings. */
  boolean isBare() {
    return blocks.stream()
        .allMatch(
            block ->
                block instanceof Heading
                    || block instanceof Break
                    || block instanceof Note
                    || block.texts().stream().allMatch(text -> text.isBlank()));
  }
}
