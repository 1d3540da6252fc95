package lector.check;

import java.util.List;
import java.util.Locale;
import lector.check.Caption.Piece;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Rule;
import lector.episode.Timeline.TimedWord;

/** Each transcript has every word that is spoken, in order, when it is spoken. */
final class TranscriptAlikeJudge implements Judge<EpisodeFolder> {

  /** What listeners and readers take for the same moment. */
  private static final long TOLERANCE_MILLIS = 50;

  @Override
  public void judge(EpisodeFolder folder, Findings findings) {
    SpokenText spoken = SpokenText.of(folder.episode().timeline());
    for (Transcript transcript : folder.transcripts()) {
      if (isComplete(transcript, spoken, findings) && !spoken.words().isEmpty()) {
        times(transcript, spoken, findings);
      }
      for (Caption caption : transcript.captions()) {
        findings.unless(
            caption.endMillis() <= folder.lengthMillis() + 1,
            Rule.TRANSCRIPT_OUTSIDE,
            transcript.place().at(caption.at()),
            "it ends at %d ms, and the audio at %d ms"
                .formatted(caption.endMillis(), folder.lengthMillis()));
      }
    }
  }

  private static boolean isComplete(Transcript transcript, SpokenText spoken, Findings findings) {
    int at = 0;
    for (Caption caption : transcript.captions()) {
      String letters = letters(caption);
      if (!spoken.letters().startsWith(letters, at)) {
        findings.add(
            Rule.TRANSCRIPT_INCOMPLETE,
            transcript.place().at(caption.at()),
            "\"%s\" stands where \"%s\" is spoken"
                .formatted(String.join(" ", caption.lines()), spoken.wordsFrom(at)));
        return false;
      }
      at += letters.length();
    }
    if (at == spoken.letters().length()) {
      return true;
    }
    findings.add(
        Rule.TRANSCRIPT_INCOMPLETE,
        transcript.place(),
        "it ends before \"%s\"".formatted(spoken.wordsFrom(at)));
    return false;
  }

  private static void times(Transcript transcript, SpokenText spoken, Findings findings) {
    int at = 0;
    for (Caption caption : transcript.captions()) {
      for (Piece piece : caption.pieces()) {
        TimedWord word = spoken.wordAt(at);
        long due = spoken.millis(word.startSample());
        findings.unless(
            spoken.isWithin(at) || Math.abs(piece.millis() - due) <= TOLERANCE_MILLIS,
            Rule.TRANSCRIPT_LATE,
            transcript.place().at(caption.at()),
            String.format(
                Locale.ROOT,
                "\"%s\" is shown at %d ms, and spoken at %d ms",
                word.text(),
                piece.millis(),
                due));
        at += SpokenText.letters(piece.text()).length();
      }
    }
  }

  private static String letters(Caption caption) {
    List<String> texts = caption.pieces().stream().map(Piece::text).toList();
    return SpokenText.letters(String.join("", texts));
  }
}
