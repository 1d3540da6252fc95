package lector.check;

import static lector.check.judge.XmlElement.NONE;

import java.util.List;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Place;
import lector.check.judge.Rule;

/** The JSON feed has the episodes of the RSS feed. */
final class JsonFeedAlikeJudge implements Judge<ShowFolder> {

  @Override
  public void judge(ShowFolder show, Findings findings) {
    if (show.feed().isEmpty() || show.jsonFeed().isEmpty()) {
      return;
    }
    List<String> guids =
        show.feed().get().items().stream().map(item -> item.text(NONE, "guid")).toList();
    List<String> ids = show.jsonFeed().get().ids();
    findings.unless(
        ids.equals(guids),
        Rule.JSON_FEED_DIFFERS,
        Place.of(ShowFolder.JSON_FEED),
        "its items are %s; in %s they are %s".formatted(ids, ShowFolder.FEED, guids));
  }
}
