package lector.check;

import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Place;
import lector.check.judge.Rule;

/** Captions fit on small screens: what Apple Podcasts asks of SubRip, and PSP-1 of WebVTT. */
final class CaptionLinesJudge implements Judge<Transcript> {

  @Override
  public void judge(Transcript transcript, Findings findings) {
    for (Caption caption : transcript.captions()) {
      Place place = transcript.place().at(caption.at());
      findings.unless(
          transcript.mostLines() == 0 || caption.lines().size() <= transcript.mostLines(),
          Rule.TRANSCRIPT_LINES,
          place,
          "it has %d lines; at most %d fit"
              .formatted(caption.lines().size(), transcript.mostLines()));
      for (String line : caption.lines()) {
        int length = line.codePointCount(0, line.length());
        findings.unless(
            transcript.mostCharacters() == 0 || length <= transcript.mostCharacters(),
            Rule.TRANSCRIPT_LINES,
            place,
            "a line has %d characters; at most %d fit"
                .formatted(length, transcript.mostCharacters()));
      }
    }
  }
}
