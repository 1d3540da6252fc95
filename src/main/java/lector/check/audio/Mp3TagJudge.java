package lector.check.audio;

import java.util.LinkedHashMap;
import java.util.Map;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Rule;

/** Whether the tag has what players show. */
public final class Mp3TagJudge implements Judge<Mp3File> {

  private static final int VERSION_THAT_ALL_READ = 3;

  private static final Map<String, String> WANTED = new LinkedHashMap<>();

  static {
    WANTED.put("TIT2", "title");
    WANTED.put("TPE1", "author");
    WANTED.put("TALB", "show");
    WANTED.put("TCON", "genre");
    WANTED.put("TLAN", "language");
  }

  @Override
  public void judge(Mp3File mp3, Findings findings) {
    if (mp3.tag().isEmpty()) {
      findings.add(Rule.TAG_MISSING, mp3.place(), "it has no ID3v2 tag");
      return;
    }
    Id3Tag tag = mp3.tag().get();
    findings.unless(
        tag.version() == VERSION_THAT_ALL_READ,
        Rule.TAG_VERSION,
        mp3.place(),
        "the tag is ID3v2.%d; many players read chapters from 2.3 only".formatted(tag.version()));
    WANTED.forEach(
        (id, name) ->
            findings.unless(
                !tag.text(id).isBlank(),
                Rule.TAG_FIELD,
                mp3.place().at(id),
                "the tag does not say the " + name));
    for (String id : new String[] {"USLT", "TYER"}) {
      findings.unless(
          !tag.all(id).isEmpty(), Rule.TAG_FIELD, mp3.place().at(id), "the tag lacks this frame");
    }
  }
}
