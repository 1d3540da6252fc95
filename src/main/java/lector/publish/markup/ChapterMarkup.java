package lector.publish.markup;

import java.util.List;
import lector.episode.Timeline.TimedChapter;
import lector.episode.Timeline.TimedPassage;
import lector.publish.write.Attributes;
import lector.publish.write.Html;
import lector.script.Passage.Role;

/**
 * Writes chapters as HTML: a section each, with a heading. A title that nobody speaks stands in
 * {@code <h2 class="unspoken">}.
 */
public final class ChapterMarkup {

  private final Html html;
  private final SentenceMarkup sentences;

  /**
   * Prepares to write.
   *
   * @param sentences writes the sentences, and knows where to
   */
  public ChapterMarkup(SentenceMarkup sentences) {
    this.html = sentences.html;
    this.sentences = sentences;
  }

  /** The identifier of a chapter's heading; {@code number} counts from 1. */
  public static String id(int number) {
    return "chapter-" + number;
  }

  /**
   * Writes a chapter.
   *
   * @param number its place in the episode, counted from 1
   * @param attributes names and values of what the section says besides
   */
  public void write(TimedChapter chapter, int number, String... attributes) {
    String[] label = {"aria-labelledby", id(number)};
    html.open("section", Attributes.join(label, attributes)).newLine();
    List<TimedPassage> passages = chapter.passages();
    boolean spoken = !passages.isEmpty() && passages.get(0).role() == Role.HEADING;
    if (spoken) {
      html.open("h2", "id", id(number));
      sentences.write(passages.get(0).sentences());
      html.close().newLine();
    } else {
      html.element("h2", chapter.title(), "id", id(number), "class", "unspoken").newLine();
    }
    new PassageMarkup(sentences).write(passages.subList(spoken ? 1 : 0, passages.size()));
    html.close().newLine();
  }
}
