package lector.check.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Rule;
import lector.check.judge.XmlElement;

/** The namespaces that PSP-1 requires are declared on the root, under their usual names. */
public final class FeedNamespaceJudge implements Judge<FeedDocument> {

  private static final Map<String, String> REQUIRED = new LinkedHashMap<>();

  static {
    REQUIRED.put("itunes", XmlElement.ITUNES);
    REQUIRED.put("podcast", XmlElement.PODCAST);
    REQUIRED.put("atom", XmlElement.ATOM);
  }

  @Override
  public void judge(FeedDocument feed, Findings findings) {
    REQUIRED.forEach(
        (prefix, address) ->
            findings.unless(
                feed.rss().attribute("xmlns:" + prefix).equals(address),
                Rule.FEED_NAMESPACE,
                feed.place().line(feed.rss().line()),
                "xmlns:%s is not \"%s\"".formatted(prefix, address)));
  }
}
