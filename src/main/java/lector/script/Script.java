package lector.script;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lector.article.Article;
import lector.article.Omission;

/**
 * An article made ready for reading aloud.
 *
 * @param article what it was made from
 * @param chapters what is said, in order; at least one
 * @param omissions what is not said, with the reasons: the article's own and the script's, in order
 */
public record Script(Article article, List<Chapter> chapters, List<Omission> omissions) {

  public Script {
    chapters = List.copyOf(chapters);
    omissions = List.copyOf(omissions);
  }

  /** The voices that it names beside the narrator's. */
  public SortedSet<String> voices() {
    return chapters.stream()
        .flatMap(chapter -> chapter.passages().stream())
        .flatMap(passage -> passage.turns().stream())
        .map(Turn::voice)
        .filter(voice -> !voice.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
