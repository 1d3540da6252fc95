package lector.check;

import static lector.check.judge.XmlElement.ITUNES;
import static lector.check.judge.XmlElement.NONE;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lector.check.feed.FeedDatesJudge;
import lector.check.feed.FeedDocument;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Place;
import lector.check.judge.Rule;
import lector.check.judge.XmlElement;
import lector.episode.Episode;

/** Feed and folder have the same episodes, and say the same of them. */
final class FeedEpisodesJudge implements Judge<ShowFolder> {

  @Override
  public void judge(ShowFolder show, Findings findings) {
    if (show.feed().isPresent()) {
      judge(show, show.feeds(), findings);
    }
  }

  private static void judge(ShowFolder show, List<FeedDocument> feeds, Findings findings) {
    Map<String, EpisodeFolder> episodes = new LinkedHashMap<>();
    for (EpisodeFolder episode : show.episodes()) {
      EpisodeFolder other = episodes.putIfAbsent(episode.episode().guid(), episode);
      findings.unless(
          other == null,
          Rule.GUID_TWICE,
          episode.place(EpisodeFolder.MANIFEST),
          "another episode has the guid %s too".formatted(episode.episode().guid()));
    }
    for (FeedDocument feed : feeds) {
      for (XmlElement item : feed.items()) {
        String guid = item.text(NONE, "guid");
        EpisodeFolder episode = episodes.remove(guid);
        if (episode == null) {
          findings.add(
              Rule.ITEM_WITHOUT_EPISODE,
              feed.placeOf(item),
              "no episode here has the guid " + guid);
        } else {
          compare(item, episode, feed.placeOf(item), findings);
        }
      }
    }
    episodes
        .values()
        .forEach(
            left ->
                findings.add(
                    Rule.EPISODE_NOT_IN_FEED,
                    left.place(EpisodeFolder.MANIFEST),
                    "the feed has no item with the guid " + left.episode().guid()));
  }

  private static void compare(
      XmlElement item, EpisodeFolder folder, Place place, Findings findings) {
    Episode episode = folder.episode();
    differ("title", item.text(NONE, "title"), episode.title(), place, findings);
    String seconds = Long.toString((folder.lengthMillis() + 500) / 1000);
    differ("itunes:duration", item.text(ITUNES, "duration"), seconds, place, findings);
    String day =
        FeedDatesJudge.rfc2822(item.text(NONE, "pubDate"))
            .map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate().toString())
            .orElse("");
    findings.unless(
        day.isEmpty() || day.equals(episode.date().toString()),
        Rule.ITEM_DIFFERS,
        place,
        "pubDate is %s, in the manifest %s".formatted(day, episode.date()));
    String url = item.child(NONE, "enclosure").map(each -> each.attribute("url")).orElse("");
    findings.unless(
        url.contains("/" + episode.folder() + "/"),
        Rule.ITEM_DIFFERS,
        place,
        "the enclosure %s is not of %s".formatted(url, episode.folder()));
  }

  private static void differ(
      String what, String found, String expected, Place place, Findings findings) {
    findings.unless(
        found.equals(expected.strip()),
        Rule.ITEM_DIFFERS,
        place,
        "%s is \"%s\", in the manifest \"%s\"".formatted(what, found, expected));
  }
}
