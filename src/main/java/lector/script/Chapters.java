package lector.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lector.article.Article;
import lector.article.Block;
import lector.article.Block.Note;
import lector.article.BlockCopier;
import lector.article.Body;
import lector.article.Source;
import lector.article.Text.Mark;

/** Divides a book into its chapters, each an article of its own. */
public final class Chapters {

  private final Article book;
  private final List<Section> sections;

  /** The chapter that each note is read in: the first that refers to it, else its own. */
  private final Map<String, Integer> owners = new HashMap<>();

  private final Map<String, Note> notes = new HashMap<>();

  private Chapters(Article book) {
    this.book = book;
    this.sections = Outline.of(book);
    for (int i = 0; i < sections.size(); i++) {
      for (String label : referredTo(sections.get(i).blocks())) {
        owners.putIfAbsent(label, i);
      }
    }
    for (int i = 0; i < sections.size(); i++) {
      for (Block block : sections.get(i).blocks()) {
        if (block instanceof Note note && notes.putIfAbsent(note.label(), note) == null) {
          owners.putIfAbsent(note.label(), i);
        }
      }
    }
  }

  /**
   * The chapters of an article, those that one episode of it would have. What the reader left out
   * of the book is named in the first.
   *
   * @return the article itself if it has but one
   */
  public static List<Article> of(Article book) {
    Chapters chapters = new Chapters(book);
    return chapters.sections.size() < 2
        ? List.of(book)
        : IntStream.range(0, chapters.sections.size()).mapToObj(chapters::chapter).toList();
  }

  private Article chapter(int index) {
    Section section = sections.get(index);
    List<Block> blocks = new ArrayList<>(section.blocks());
    blocks.removeIf(Note.class::isInstance);
    notes.values().stream()
        .filter(note -> owners.getOrDefault(note.label(), -1) == index)
        .sorted(Comparator.comparingInt(Chapters::start))
        .forEach(blocks::add);
    Body body = new Body();
    List<Block> copied = new BlockCopier(body, 0, label -> label).copy(blocks);
    Source source = book.source();
    return new Article(
        new Source(
            source.name() + ", chapter " + (index + 1),
            Optional.empty(),
            source.sha256(),
            source.modified()),
        book.title() + ": " + section.title(),
        book.authors(),
        book.date(),
        book.language(),
        Optional.empty(),
        book.image(),
        body.text(),
        copied,
        index == 0 ? book.omissions() : List.of());
  }

  private static int start(Note note) {
    return note.texts().isEmpty() ? 0 : note.texts().get(0).start();
  }

  private static List<String> referredTo(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> block.texts().stream())
        .flatMap(text -> text.marks().stream())
        .filter(mark -> mark.kind() == Mark.Kind.NOTE)
        .map(Mark::target)
        .toList();
  }
}
