package lector.episode;

import java.util.List;
import lector.article.Article;
import lector.episode.Timeline.TimedSentence;

/**
 * How much an episode and an article have in common.
 *
 * @param episode the episode
 * @param isSame whether it was made of the very same bytes
 * @param sameTitle whether it has the same title
 * @param share share of its sentences, the first ones of a long episode, that the article has too;
 *     2 for the same bytes
 */
record Likeness(Episode episode, boolean isSame, boolean sameTitle, double share) {

  /** An edited article still has this share of its sentences. */
  private static final double ENOUGH = 0.25;

  /** Sentences that are looked for. */
  private static final int LOOKED_FOR = 400;

  Likeness(Episode episode, Article article) {
    this(
        episode,
        episode.source().sha256().equals(article.source().sha256()),
        episode.title().equals(article.title()),
        share(episode, article));
  }

  /**
   * Whether the article is the one that the episode was made of, perhaps edited since.
   *
   * @param justMade whether the episode was made a moment ago: then nobody has edited anything
   */
  boolean isEnough(boolean justMade) {
    return isSame || (!justMade && (sameTitle || share >= ENOUGH));
  }

  private static double share(Episode episode, Article article) {
    if (episode.source().sha256().equals(article.source().sha256())) {
      return 2;
    }
    List<TimedSentence> sentences =
        episode.timeline().chapters().stream()
            .flatMap(chapter -> chapter.passages().stream())
            .flatMap(passage -> passage.sentences().stream())
            .limit(LOOKED_FOR)
            .toList();
    long found =
        sentences.stream().filter(sentence -> article.text().contains(sentence.text())).count();
    return sentences.isEmpty() ? 0 : (double) found / sentences.size();
  }
}
