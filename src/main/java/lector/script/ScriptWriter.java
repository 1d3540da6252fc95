package lector.script;

import java.util.ArrayList;
import java.util.List;
import lector.article.Article;
import lector.article.Block;
import lector.article.Omission;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;

/**
 * Writes scripts: divides an article into chapters and its chapters into passages.
 *
 * <p>Every character of the article's text is in exactly one passage or in an omission, apart from
 * white space. Safe for use by many threads.
 */
public final class ScriptWriter {

  private ScriptWriter() {}

  /**
   * Makes an article ready for reading aloud.
   *
   * @param article the article
   * @param rules what to do with code, tables and footnotes, and who reads what is quoted
   */
  public static Script write(Article article, SpeakingRules rules) {
    List<Section> sections = Outline.of(article);
    Narrator narrator = new Narrator(rules, Notes.of(article.blocks()), article.language());
    List<Chapter> chapters = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      narrator.pauseAtLeast(Beat.CHAPTER);
      for (Block block : sections.get(i).blocks()) {
        narrator.read(block);
      }
      if (i + 1 == sections.size()) {
        narrator.readUnreferencedNotes();
      }
      List<Passage> passages = narrator.takePassages();
      if (!passages.isEmpty()) {
        chapters.add(new Chapter(sections.get(i).title(), passages));
      }
    }
    if (chapters.isEmpty()) {
      chapters.add(nothingToRead(article));
    }
    List<Omission> omissions = new ArrayList<>(article.omissions());
    omissions.addAll(narrator.omissions());
    return Casting.cast(new Script(article, chapters, omissions), rules.cast());
  }

  private static Chapter nothingToRead(Article article) {
    String lead = "Nothing in this article can be read aloud.";
    return new Chapter(
        article.title(), List.of(new Passage(Role.NARRATION, Beat.NONE, lead, "", 0)));
  }
}
