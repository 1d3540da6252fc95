package lector.script.speech;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says who speaks, speech by speech: by the attribution; for "he said" by who was spoken of last;
 * without any, in a conversation by turns, elsewhere as before. For one text.
 */
final class Speakers {

  private final List<Line> lines;
  private final List<Remark> remarks;
  private final People people;
  private final Spoken spoken;
  private final Reference reference;
  private final Turns turns;

  private Speakers(List<Line> lines, List<Remark> remarks, People people, boolean isConversation) {
    this.lines = lines;
    this.remarks = remarks;
    this.people = people;
    Narration narration = new Narration(lines, remarks, people);
    this.spoken = new Spoken(remarks, isConversation);
    this.reference = new Reference(narration, spoken, people);
    this.turns = new Turns(narration, spoken, reference, people, isConversation);
  }

  /**
   * The speaker of each remark, empty where the text does not tell.
   *
   * @param isConversation whether people talk to one another in the text, so that a paragraph
   *     without an attribution is the other's; elsewhere it is the same one's who spoke before
   */
  static List<String> of(
      List<Line> lines, List<Remark> remarks, People people, boolean isConversation) {
    Speakers all = new Speakers(lines, remarks, people, isConversation);
    for (int first = 0; first < remarks.size(); ) {
      int end = all.endOfParagraph(first);
      all.assign(first, end);
      first = end;
    }
    return all.spoken.all();
  }

  private int endOfParagraph(int first) {
    int end = first;
    while (end < remarks.size() && spoken.line(end) == spoken.line(first)) {
      end++;
    }
    return end;
  }

  /** Assigns the remarks of one paragraph. */
  private void assign(int first, int end) {
    if (first > 0 && isNewScene(spoken.line(first - 1), spoken.line(first))) {
      reference.beginScene();
    }
    int attributed = first;
    while (attributed < end && remarks.get(attributed).attribution().isEmpty()) {
      attributed++;
    }
    String speaker = first(first, attributed, end);
    for (int i = first; i < end; i++) {
      if (i > attributed && remarks.get(i).attribution().isPresent()) {
        speaker = attributed(i, speaker);
      }
      spoken.add(speaker);
    }
    reveal(first, end, speaker);
    if (speaker != null) {
      spoken.fillBackwards(first);
    }
  }

  /** Whether a heading or the like stands between two paragraphs. */
  private boolean isNewScene(int from, int to) {
    return lines.subList(from, to).stream().anyMatch(line -> line.kind() == Line.Kind.OTHER);
  }

  /**
   * Who begins to speak in a paragraph.
   *
   * @param attributed the first of its remarks with an attribution, {@code end} if none has one
   */
  private @Nullable String first(int first, int attributed, int end) {
    Optional<String> signed = signature(first);
    if (remarks.get(first).quote().continues() && first > 0) {
      return spoken.get(first - 1);
    } else if (signed.isPresent()) {
      return signed.get();
    } else if (attributed < end) {
      return attributed(attributed, null);
    } else if (attributedLater(end) > 0) {
      return attributed(attributedLater(end), null);
    }
    return turns.speaker(remarks.get(first).quote(), first, saidBefore(first)).orElse(null);
  }

  /** The remark with an attribution in what continues the paragraph before it, or 0. */
  private int attributedLater(int next) {
    for (int i = next; i < remarks.size() && remarks.get(i).quote().continues(); i++) {
      if (remarks.get(i).attribution().isPresent()) {
        return i;
      }
    }
    return 0;
  }

  /** Who signs what begins here and runs on over some paragraphs: a letter. */
  private Optional<String> signature(int first) {
    int last = first;
    while (remarks.get(last).quote().runsOn()
        && last + 1 < remarks.size()
        && remarks.get(last + 1).quote().continues()) {
      last++;
    }
    return last == first
        ? Optional.empty()
        : NounPhrase.signature(remarks.get(last).quote().inner()).map(people::known);
  }

  private String attributed(int remark, @Nullable String before) {
    Subject subject = remarks.get(remark).attribution().orElseThrow().subject();
    Quote quote = remarks.get(remark).quote();
    Optional<String> introduced =
        Introduction.in(quote.inner(), people)
            .filter(person -> subject.isDescribed() && !reference.isNameless(person));
    return introduced.or(() -> reference.who(subject, quote, remark, before)).orElse(Spoken.NOBODY);
  }

  /** Whoever has no name yet may give one. */
  private void reveal(int first, int end, @Nullable String speaker) {
    if (speaker != null && !speaker.equals(Spoken.NOBODY) && reference.isNameless(speaker)) {
      Introduction.in(said(first, end), people)
          .filter(person -> !spoken.inScene().contains(person))
          .ifPresent(person -> reference.reveal(speaker, person));
    }
  }

  private String saidBefore(int remark) {
    int start = remark;
    while (start > 0 && spoken.line(start - 1) == spoken.line(Math.max(0, remark - 1))) {
      start--;
    }
    return said(start, remark);
  }

  private String said(int from, int to) {
    return remarks.subList(from, to).stream()
        .map(remark -> remark.quote().inner())
        .collect(Collectors.joining(" "));
  }
}
