package lector.check;

import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Place;
import lector.check.judge.Rule;

/** Captions come one after the other, take some time, and hold something. */
final class CaptionOrderJudge implements Judge<Transcript> {

  @Override
  public void judge(Transcript transcript, Findings findings) {
    long end = 0;
    findings.unless(
        !transcript.captions().isEmpty(),
        Rule.TRANSCRIPT_MALFORMED,
        transcript.place(),
        "there is nothing in it");
    for (Caption caption : transcript.captions()) {
      Place place = transcript.place().at(caption.at());
      findings.unless(
          caption.startMillis() >= end,
          Rule.TRANSCRIPT_ORDER,
          place,
          "it starts at %d ms, before the last one ends (%d ms)"
              .formatted(caption.startMillis(), end));
      findings.unless(
          caption.endMillis() > caption.startMillis(),
          Rule.TRANSCRIPT_ORDER,
          place,
          "it ends at %d ms, and starts at %d ms"
              .formatted(caption.endMillis(), caption.startMillis()));
      findings.unless(
          caption.pieces().stream().anyMatch(piece -> !piece.text().isBlank()),
          Rule.TRANSCRIPT_MALFORMED,
          place,
          "there are no words in it");
      inner(caption, place, findings);
      end = caption.endMillis();
    }
  }

  /** Times within a cue grow, and lie within it (WebVTT, section 4.2.2). */
  private static void inner(Caption caption, Place place, Findings findings) {
    long last = caption.startMillis();
    for (Caption.Piece piece : caption.pieces().subList(1, caption.pieces().size())) {
      findings.unless(
          piece.millis() > last && piece.millis() < caption.endMillis(),
          Rule.TRANSCRIPT_ORDER,
          place,
          "the time %d ms in it is not between those before and after it"
              .formatted(piece.millis()));
      last = piece.millis();
    }
  }
}
