package lector.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.article.Block.Heading;
import lector.article.Block.Listing;
import lector.article.Block.Note;
import lector.article.Block.Paragraph;
import lector.article.Block.Quotation;

/** Finds a title for an article that names none outside its text. */
public final class Titles {

  private static final int LONGEST = 80;
  private static final int SHORTEST_CLAUSE = 20;

  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}{2}[\\p{L} .,’'/-]{0,40}(\\([^)]{1,30}\\) ?)?([—–] ?|-{1,2} )(?=\\S)");

  private static final Pattern CLAUSE_END =
      Pattern.compile("[.!?…]+[”\"’')]*(?= |$)|[,;:](?= )| [—–] ?|[—–]");

  private Titles() {}

  /** The title heading, else the first clause of the first sentence. */
  public static String of(List<Block> blocks) {
    return heading(blocks)
        .or(() -> firstText(blocks).map(Titles::clause))
        .filter(title -> title.codePoints().anyMatch(Character::isLetterOrDigit))
        .orElse("Untitled");
  }

  /** The heading that the text begins with, or the only one of the highest level. */
  private static Optional<String> heading(List<Block> blocks) {
    Optional<Block> first =
        blocks.stream()
            .filter(block -> block instanceof Heading || firstText(List.of(block)).isPresent())
            .findFirst();
    if (first.isPresent() && first.get() instanceof Heading heading) {
      return Optional.of(heading.text().chars());
    }
    List<Heading> top =
        blocks.stream()
            .filter(block -> block instanceof Heading h && h.level() == 1)
            .map(Heading.class::cast)
            .toList();
    return top.size() == 1 ? Optional.of(top.get(0).text().chars()) : Optional.empty();
  }

  private static Optional<String> firstText(List<Block> blocks) {
    for (Block block : blocks) {
      Optional<String> text = Optional.empty();
      if (block instanceof Paragraph paragraph && !paragraph.text().isBlank()) {
        text = Optional.of(paragraph.text().chars());
      } else if (block instanceof Quotation quotation) {
        text = firstText(quotation.blocks());
      } else if (block instanceof Listing listing) {
        text = firstText(listing.items().stream().flatMap(List::stream).toList());
      } else if (block instanceof Note note) {
        text = firstText(note.blocks());
      }
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /** The first clause of a text, without its dateline, at most some 80 characters. */
  static String clause(String text) {
    Matcher dateline = DATELINE.matcher(text);
    String rest = dateline.lookingAt() ? text.substring(dateline.end()) : text;
    Matcher end = CLAUSE_END.matcher(rest);
    while (end.find()) {
      boolean question = rest.charAt(end.start()) == '?' || rest.charAt(end.start()) == '!';
      if (end.start() >= SHORTEST_CLAUSE || question || end.end() == rest.length()) {
        return shorten(rest.substring(0, question ? end.end() : end.start()));
      }
    }
    return shorten(rest);
  }

  private static String shorten(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, space > 0 ? space : LONGEST) + "…";
  }
}
