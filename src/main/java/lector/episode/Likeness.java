package lector.episode;

import java.util.List;
import lector.article.Article;
import lector.episode.Timeline.TimedSentence;

/**
 * How much an episode and an article that are not made of the same bytes have in common.
 *
 * @param episode the episode
 * @param sameTitle whether it has the same title
 * @param share share of its sentences, the first ones of a long episode, that the article has too
 */
record Likeness(Episode episode, boolean sameTitle, double share) {

  /** An edited article still has this share of its sentences. */
  private static final double ENOUGH = 0.25;

  /** Sentences that are looked for. */
  private static final int LOOKED_FOR = 400;

  static Likeness of(Episode episode, Article article) {
    return new Likeness(episode, episode.title().equals(article.title()), share(episode, article));
  }

  /** Whether the article is the one that the episode was made of, edited since. */
  boolean isEnough() {
    return sameTitle || share >= ENOUGH;
  }

  private static double share(Episode episode, Article article) {
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
