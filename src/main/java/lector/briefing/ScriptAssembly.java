package lector.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lector.article.Article;
import lector.article.Block;
import lector.article.Body;
import lector.article.Omission;
import lector.article.Source;
import lector.article.Text;
import lector.episode.Hashes;
import lector.script.Chapter;
import lector.script.Passage;
import lector.script.Script;

/**
 * Puts a script together: the opening, a chapter a story, the closing. Its article is the stories'
 * texts one after the other, so that the episode's receipt accounts for every sentence of them.
 */
final class ScriptAssembly {

  private final Words words;
  private final Wishes wishes;
  private final int edition;
  private final Body body = new Body();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Chapter> chapters = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();

  ScriptAssembly(Words words, Wishes wishes, int edition) {
    this.words = words;
    this.wishes = wishes;
    this.edition = edition;
  }

  /**
   * Puts a script together.
   *
   * @param tellings the stories in their order; at least one
   * @param leftOut the items that are left out
   */
  Script script(List<Telling> tellings, List<Omission> leftOut) {
    List<Story> stories = tellings.stream().map(telling -> telling.draft().story()).toList();
    chapters.add(new Chapter("Headlines", words.opening(stories)));
    tellings.forEach(this::add);
    chapters.add(new Chapter("Closing", List.of(words.closing())));
    omissions.addAll(leftOut);
    return new Script(article(), chapters, omissions);
  }

  private void add(Telling telling) {
    Draft draft = telling.draft();
    Text text = body.add(draft.text());
    List<Passage> passages = new ArrayList<>();
    passages.add(Draft.shifted(draft.title(), text.start()));
    passages.add(words.source(draft.story()));
    draft.passages(telling.parts(), telling.chosen()).stream()
        .map(passage -> Draft.shifted(passage, text.start()))
        .forEach(passages::add);
    blocks.add(new Block.Heading(1, said(passages.get(0))));
    draft.passages().stream()
        .map(passage -> Draft.shifted(passage, text.start()))
        .forEach(passage -> blocks.add(new Block.Paragraph(said(passage))));
    draft.omissions(telling.parts(), telling.chosen(), reason()).stream()
        .map(omission -> Draft.shifted(omission, text.start()))
        .forEach(omissions::add);
    chapters.add(new Chapter(draft.title().text(), passages, draft.story().references()));
  }

  private static Text said(Passage passage) {
    return new Text(passage.start(), passage.text(), List.of());
  }

  private String reason() {
    long minutes = Math.round(wishes.seconds().orElse(0) / 60);
    return "left out to fit " + minutes + (minutes == 1 ? " minute" : " minutes");
  }

  private Article article() {
    String name = "briefing-" + wishes.date() + (edition == 1 ? "" : "-" + edition);
    return new Article(
        new Source(name, Optional.empty(), Hashes.ofText(chapters.toString()), Optional.empty()),
        words.title(),
        List.of(),
        Optional.of(wishes.date()),
        "en",
        Optional.empty(),
        Optional.empty(),
        body.text(),
        blocks,
        List.of());
  }
}
