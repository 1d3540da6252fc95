package lector.check;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Place;
import lector.check.judge.Rule;
import lector.episode.GuidRecord;
import lector.episode.OutputException;

/** Episodes still have the guids that were recorded when they were made. */
final class GuidRecordJudge implements Judge<ShowFolder> {

  private static final Place PLACE = Place.of(GuidRecord.FILE);

  @Override
  public void judge(ShowFolder show, Findings findings) {
    GuidRecord record;
    try {
      record = GuidRecord.read(show.folder());
    } catch (OutputException e) {
      findings.add(Rule.GUID_RECORD_MALFORMED, PLACE, e.getMessage());
      return;
    }
    Map<String, String> guids = new HashMap<>();
    show.episodes().forEach(each -> guids.put(each.episode().folder(), each.episode().guid()));
    record
        .folders()
        .forEach(
            (guid, folder) -> {
              String now = guids.get(folder);
              if (now == null) {
                findings.unless(
                    guids.containsValue(guid) || Files.exists(show.folder().resolve(folder)),
                    Rule.GUID_GONE,
                    PLACE.at(guid),
                    "the episode that lay in %s is gone, and was not removed".formatted(folder));
              } else {
                findings.unless(
                    now.equals(guid),
                    Rule.GUID_CHANGED,
                    Place.of(folder + "/" + EpisodeFolder.MANIFEST),
                    "its guid is %s, and was %s".formatted(now, guid));
              }
            });
  }
}
