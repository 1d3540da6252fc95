package lector.app.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lector.article.UnreadableInputException;
import lector.briefing.Plan;
import lector.episode.Production;

/**
 * What became of a briefing, for machines.
 *
 * @param title its title
 * @param seconds how long it was planned to be
 * @param items what became of each item
 * @param failures why some feeds gave nothing
 * @param episode the episode, if one was made
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record BriefingReport(
    String title, double seconds, List<Line> items, List<String> failures, Optional<Made> episode) {

  /**
   * An item.
   *
   * @param fate {@code told}, {@code named} or {@code out}
   * @param feed name of the feed
   * @param title its title
   * @param url its page
   * @param published when it was published
   * @param reason why it is in or out
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Line(
      String fate,
      String feed,
      String title,
      Optional<URI> url,
      Optional<Instant> published,
      String reason) {}

  static BriefingReport of(
      Plan plan, List<UnreadableInputException> failures, Optional<Production.Result> made) {
    return new BriefingReport(
        plan.title(),
        Math.round(plan.seconds() * 10) / 10.0,
        plan.verdicts().entrySet().stream()
            .map(
                entry ->
                    new Line(
                        entry.getValue().fate().name().toLowerCase(Locale.ROOT),
                        entry.getKey().feed().name(),
                        entry.getKey().title(),
                        entry.getKey().url(),
                        entry.getKey().published(),
                        entry.getValue().reason()))
            .toList(),
        failures.stream().map(UnreadableInputException::getMessage).toList(),
        made.map(result -> Made.of("briefing", result)));
  }

  String json() throws JsonProcessingException {
    return JsonOutput.text(this);
  }

  /** A line for the whole, then one for each item. */
  String text() {
    StringBuilder text = new StringBuilder();
    long stories = items.stream().filter(item -> item.fate().equals("told")).count();
    text.append(
        "%s: %d %s, %d:%02d%n"
            .formatted(
                title,
                stories,
                stories == 1 ? "story" : "stories",
                Math.round(seconds) / 60,
                Math.round(seconds) % 60));
    for (Line item : items) {
      text.append(
          "%-5s  %s: %s (%s)%n".formatted(item.fate(), item.feed(), item.title(), item.reason()));
    }
    return text.toString();
  }
}
