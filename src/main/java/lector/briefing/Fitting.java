package lector.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Fits stories into a time: takes the first ones, tells each shortly, then shares what is left of
 * the time by what each is worth.
 */
final class Fitting {

  /** Seconds that a story gets on average before another is taken in. */
  private static final double AVERAGE_SECONDS = 45;

  private final Words words;
  private final Pace pace;
  private final List<Taken> told = new ArrayList<>();
  private double room;

  /** A story that is told, and what it is worth. */
  private record Taken(Telling telling, double worth) {}

  private Fitting(Words words, Pace pace, double seconds) {
    this.words = words;
    this.pace = pace;
    this.room =
        seconds
            - pace.secondsAtEnds()
            - pace.seconds(words.opening(List.of()))
            - pace.seconds(List.of(words.closing()));
  }

  /**
   * Decides how much of each story is told.
   *
   * @param stories the stories, the one that is worth most first; those that are told are changed
   * @param worth what each is worth
   * @param wishes how long it may take, and whether items are read whole
   * @return those that are told, in their order
   */
  static List<Telling> fit(
      List<Telling> stories, Worth worth, Wishes wishes, Words words, Pace pace) {
    OptionalDouble seconds = wishes.seconds();
    Fitting fitting = new Fitting(words, pace, seconds.orElse(Double.POSITIVE_INFINITY));
    if (wishes.full() || seconds.isEmpty()) {
      stories.forEach(telling -> fitting.takeWhole(telling, worth.of(telling.draft().story())));
    } else {
      fitting.share(stories, worth);
    }
    return fitting.told.stream().map(Taken::telling).toList();
  }

  private void takeWhole(Telling telling, double worth) {
    double frame = frameSeconds(telling);
    if (frame + telling.wholeSeconds() <= room) {
      telling.tellWhole();
      room -= frame + telling.seconds();
      told.add(new Taken(telling, worth));
    }
  }

  private void share(List<Telling> stories, Worth worth) {
    int first = (int) Math.max(1, room / AVERAGE_SECONDS);
    for (int i = 0; i < stories.size(); i++) {
      take(stories.get(i), worth.of(stories.get(i).draft().story()));
      if (told.size() >= first || i + 1 == stories.size()) {
        while (growOne()) {
          // Until nothing more has room.
        }
      }
    }
  }

  private void take(Telling telling, double worth) {
    double frame = frameSeconds(telling);
    if (telling.begin(room - frame)) {
      room -= frame + telling.seconds();
      told.add(new Taken(telling, worth));
    }
  }

  /**
   * Lets the story grow that has had the least time for what it is worth: twice the worth is one
   * and a half times the time.
   */
  private boolean growOne() {
    return told.stream()
        .sorted(
            Comparator.comparingDouble(each -> each.telling().seconds() / Math.sqrt(each.worth())))
        .anyMatch(each -> grow(each.telling()));
  }

  private boolean grow(Telling telling) {
    double before = telling.seconds();
    boolean grown = telling.grow(room);
    room -= telling.seconds() - before;
    return grown;
  }

  /** Seconds of what is said around a story: its headline, its title, its source. */
  private double frameSeconds(Telling telling) {
    Draft draft = telling.draft();
    return pace.seconds(
        List.of(words.headline(draft.story()), draft.title(), words.source(draft.story())));
  }
}
