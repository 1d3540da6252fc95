package lector.app.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Shares units out to tasks: the longest first, and smaller and smaller tasks, so that all cores
 * end at the same time (guided self-scheduling: Polychronopoulos and Kuck, 1987).
 */
final class Sharing {

  /** A task takes this part of what is left for a core. */
  private static final int PARTS = 2;

  /** A task is worth its own cost from so much work on, in characters: some seconds. */
  private static final long LEAST_CHARACTERS = 6_000;

  /** A task is not longer than this, so that little is lost with it: some minutes. */
  private static final long MOST_CHARACTERS = 400_000;

  private static final int MOST_UNITS = 2_000;

  private Sharing() {}

  /**
   * The tasks, in the order in which they are to be begun.
   *
   * @param cores how many tasks run at once
   */
  static List<List<Unit>> tasks(List<Unit> units, int cores) {
    List<Unit> longestFirst =
        units.stream().sorted(Comparator.comparingLong(Unit::weight).reversed()).toList();
    long left = units.stream().mapToLong(Unit::weight).sum();
    List<List<Unit>> tasks = new ArrayList<>();
    List<Unit> task = new ArrayList<>();
    long weight = 0;
    for (Unit unit : longestFirst) {
      task.add(unit);
      weight += unit.weight();
      long share = left / ((long) PARTS * cores);
      long enough = Math.min(MOST_CHARACTERS, Math.max(LEAST_CHARACTERS, share));
      if (weight >= enough || task.size() == MOST_UNITS) {
        tasks.add(List.copyOf(task));
        left -= weight;
        task.clear();
        weight = 0;
      }
    }
    if (!task.isEmpty()) {
      tasks.add(List.copyOf(task));
    }
    return tasks;
  }
}
