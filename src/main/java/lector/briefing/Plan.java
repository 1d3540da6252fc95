package lector.briefing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lector.script.Script;

/**
 * What a briefing will be.
 *
 * @param title its title
 * @param verdicts every item, in the order of the feeds, with what becomes of it
 * @param seconds how long it will be, about
 * @param script what is said; empty if there is nothing new
 * @param told what is to be remembered of it: the stories that are told, and those passed over
 */
public record Plan(
    String title,
    Map<Item, Verdict> verdicts,
    double seconds,
    Optional<Script> script,
    List<Told> told) {

  public Plan {
    told = List.copyOf(told);
  }
}
