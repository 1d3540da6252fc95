package lector.check.audio;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.MalformedFileException;
import lector.check.judge.Place;
import lector.check.judge.Rule;

/** The chapters in a tag: in order, within the audio, and all in its table of contents. */
public final class Mp3ChapterJudge implements Judge<Mp3File> {

  @Override
  public void judge(Mp3File mp3, Findings findings) {
    if (mp3.tag().isEmpty()) {
      return;
    }
    Id3Tag tag = mp3.tag().get();
    try {
      List<ChapterSpan> chapters = ChapterSpan.of(tag);
      if (chapters.isEmpty()) {
        findings.add(Rule.CHAPTERS_MALFORMED, mp3.place(), "the tag has no chapters");
        return;
      }
      ChapterOrder.judge(chapters, mp3.place(), findings);
      ChapterOrder.within(chapters, mp3.stream().millis(), mp3.place(), findings);
      contents(tag, mp3.place(), findings);
    } catch (MalformedFileException e) {
      findings.add(Rule.CHAPTERS_MALFORMED, mp3.place().at(e.at()), e.getMessage());
    }
  }

  /** Every chapter stands once in a table of contents, in the order of the frames. */
  private static void contents(Id3Tag tag, Place place, Findings findings) {
    List<String> chapters =
        tag.all("CHAP").stream().map(frame -> Id3Frame.name(frame.fields())).toList();
    List<String> listed = new ArrayList<>();
    for (Id3Frame table : tag.all("CTOC")) {
      ByteBuffer in = table.fields();
      Id3Frame.name(in);
      int count = in.remaining() < 2 ? 0 : in.getShort() & 0xff;
      for (int i = 0; i < count; i++) {
        listed.add(Id3Frame.name(in));
      }
    }
    List<String> found = listed.stream().filter(chapters::contains).toList();
    findings.unless(
        found.equals(chapters),
        Rule.TAG_CONTENTS,
        place.at("CTOC"),
        "the table of contents lists %s; the chapters are %s".formatted(found, chapters));
  }
}
