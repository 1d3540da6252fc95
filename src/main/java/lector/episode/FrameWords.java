package lector.episode;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lector.article.Article;
import lector.script.Chapter;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;
import lector.script.Script;

/**
 * What is said around an article. It is not the article's: its passages have no text, and their
 * role is {@link Role#FRAME}.
 *
 * @param intro what is said before it, as a chapter of its own with the show's name
 * @param outro what is said after it, in its last chapter
 * @param saysSynthetic whether it ends with the words that the voice is synthetic
 */
public record FrameWords(
    Optional<SpokenTemplate> intro, Optional<SpokenTemplate> outro, boolean saysSynthetic) {

  private static final String SYNTHETIC = "This was read aloud by a synthetic voice.";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  /**
   * A script with these words around it.
   *
   * @param show the show that the episode is part of
   * @param date the day that it is filed under
   * @param voice name of who reads
   */
  Script around(Script script, ShowTags show, LocalDate date, String voice) {
    List<Chapter> chapters = new ArrayList<>(script.chapters());
    Map<String, String> values = values(script.article(), show, date, voice);
    List<Passage> last = new ArrayList<>();
    outro.ifPresent(words -> last.add(said(Beat.HEADING, words.fill(values))));
    if (saysSynthetic) {
      last.add(said(last.isEmpty() ? Beat.HEADING : Beat.PARAGRAPH, SYNTHETIC));
    }
    if (!last.isEmpty()) {
      int end = chapters.size() - 1;
      chapters.set(end, chapters.get(end).followedBy(last));
    }
    if (intro.isPresent()) {
      chapters.set(0, chapters.get(0).after(Beat.CHAPTER));
      Passage words = said(Beat.NONE, intro.get().fill(values));
      chapters.add(0, new Chapter(show.title(), List.of(words)));
    }
    return new Script(script.article(), chapters, script.omissions());
  }

  private static Map<String, String> values(
      Article article, ShowTags show, LocalDate date, String voice) {
    return Map.of(
        "show", show.title(),
        "title", article.title(),
        "author", article.authors().isEmpty() ? show.author() : names(article.authors()),
        "date", DATE.format(date),
        "voice", voice);
  }

  /** "Ada Byron, Ben Cole and Cy Dale". */
  private static String names(List<String> authors) {
    int last = authors.size() - 1;
    return last == 0
        ? authors.get(0)
        : String.join(", ", authors.subList(0, last)) + " and " + authors.get(last);
  }

  private static Passage said(Beat beat, String words) {
    return new Passage(Role.FRAME, beat, words, "", 0);
  }
}
