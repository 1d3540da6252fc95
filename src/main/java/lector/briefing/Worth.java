package lector.briefing;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * What a story is worth beside others: the weight of its heaviest feed, halved for every day of its
 * age, and half as much again for every further feed that tells it.
 */
final class Worth {

  private static final double FOR_EACH_SOURCE = 0.5;
  private static final double HALF_LIFE_HOURS = 24;

  /** A story without a date counts as one of yesterday. */
  private static final double UNDATED_HOURS = 24;

  private final Wishes wishes;

  Worth(Wishes wishes) {
    this.wishes = wishes;
  }

  double of(Story story) {
    double hours =
        story
            .published()
            .map(time -> Math.max(0, Duration.between(time, wishes.now()).toMinutes() / 60.0))
            .orElse(UNDATED_HOURS);
    double weight =
        story.items().stream().mapToDouble(item -> item.feed().weight()).max().orElse(1);
    return weight
        * Math.pow(2, -hours / HALF_LIFE_HOURS)
        * (1 + FOR_EACH_SOURCE * (story.sources().size() - 1));
  }

  /** The stories, the one that is worth most first. */
  List<Story> ranked(List<Story> stories) {
    return stories.stream()
        .sorted(
            Comparator.comparingDouble((Story story) -> -of(story))
                .thenComparing(story -> story.lead().keys().get(0)))
        .toList();
  }
}
