package lector.app.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharingTest {

  @Test
  void beginsWithTheLongest() {
    List<List<Unit>> tasks =
        Sharing.tasks(
            List.of(
                GroupingTest.unit("short", 10_000),
                GroupingTest.unit("long", 300_000),
                GroupingTest.unit("middle", 50_000)),
            1);
    List<Long> weights = weights(tasks.stream().flatMap(List::stream).toList());
    assertEquals(weights.stream().sorted(Comparator.reverseOrder()).toList(), weights);
  }

  @Test
  void keepsAllCoresBusyToTheEnd() {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < 997; i++) {
      units.add(GroupingTest.unit("u" + i, 2_000 + i * 37 % 9_000));
    }
    List<List<Unit>> tasks = Sharing.tasks(units, 8);
    assertEquals(997, tasks.stream().mapToInt(List::size).sum());
    PriorityQueue<Long> cores = new PriorityQueue<>();
    IntStream.range(0, 8).forEach(i -> cores.add(0L));
    tasks.forEach(task -> cores.add(cores.remove() + sum(task)));
    double even = sum(units) / 8.0;
    long last = cores.stream().mapToLong(Long::longValue).max().getAsLong();
    assertTrue(last < 1.02 * even, last + " against " + even);
    assertTrue(tasks.size() < 100, "tasks: " + tasks.size());
  }

  private static long sum(List<Unit> units) {
    return weights(units).stream().mapToLong(Long::longValue).sum();
  }

  private static List<Long> weights(List<Unit> units) {
    return units.stream().map(Unit::weight).toList();
  }
}
