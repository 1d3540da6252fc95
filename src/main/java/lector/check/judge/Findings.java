package lector.check.judge;

import java.util.ArrayList;
import java.util.List;

/** Collects findings in the order in which they are made. For one thread. */
public final class Findings {

  private final List<Finding> all = new ArrayList<>();

  /** Adds a finding. */
  public void add(Rule rule, Place place, String problem) {
    all.add(new Finding(rule, place, problem));
  }

  /** Adds a finding unless something holds. */
  public void unless(boolean holds, Rule rule, Place place, String problem) {
    if (!holds) {
      add(rule, place, problem);
    }
  }

  /** All that was found, in order. */
  public List<Finding> all() {
    return List.copyOf(all);
  }
}
