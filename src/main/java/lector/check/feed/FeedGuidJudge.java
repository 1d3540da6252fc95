package lector.check.feed;

import static lector.check.judge.XmlElement.NONE;

import java.util.HashSet;
import java.util.Set;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Rule;
import lector.check.judge.XmlElement;

/** Each item has a guid that no other has. */
public final class FeedGuidJudge implements Judge<FeedDocument> {

  @Override
  public void judge(FeedDocument feed, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (XmlElement item : feed.items()) {
      String guid = item.text(NONE, "guid");
      findings.unless(!guid.isBlank(), Rule.ITEM_GUID, feed.placeOf(item), "there is no guid");
      findings.unless(
          guid.isBlank() || seen.add(guid),
          Rule.ITEM_GUID_TWICE,
          feed.placeOf(item),
          "another item has the guid %s too".formatted(guid));
      boolean isAddress =
          item.child(NONE, "guid")
              .map(element -> !element.attribute("isPermaLink").equals("false"))
              .orElse(false);
      findings.unless(
          !isAddress || WebAddress.isGood(guid),
          Rule.ITEM_GUID,
          feed.placeOf(item),
          "the guid is no address, and isPermaLink is not \"false\"");
    }
  }
}
