package lector.script.speech;

import java.util.Optional;
import java.util.function.Predicate;
import lector.script.speech.PersonName.Gender;
import lector.script.speech.Subject.Kind;

/** Guesses who speaks in a paragraph that does not say it. For one text. */
final class Turns {

  /**
   * In a conversation so many paragraphs on, with one between that only tells, is the next turn.
   */
  private static final int NEXT = 2;

  private final Narration narration;
  private final Spoken spoken;
  private final Reference reference;
  private final People people;
  private final boolean isConversation;

  Turns(
      Narration narration,
      Spoken spoken,
      Reference reference,
      People people,
      boolean isConversation) {
    this.narration = narration;
    this.spoken = spoken;
    this.reference = reference;
    this.people = people;
    this.isConversation = isConversation;
  }

  /** Who says a remark that begins the speech of its paragraph. */
  Optional<String> speaker(Quote quote, int remark, String saidBefore) {
    return acting(quote, remark).or(() -> next(quote, remark, saidBefore));
  }

  /** Who does something beside a speech: "Holmes rose. “Come,”", "“Come!” Holmes rose.". */
  private Optional<String> acting(Quote quote, int remark) {
    if (quote.start() == 0) {
      return Attribution.sentenceSubject(narration.sentenceAfter(quote)).flatMap(reference::known);
    }
    return Attribution.sentenceSubject(narration.sentenceBefore(quote))
        .flatMap(
            subject ->
                switch (subject.kind()) {
                  case HE, SHE, I -> reference.who(subject, quote, remark, null);
                  case NAMED, DESCRIBED, INTRODUCED, UNKNOWN -> reference.known(subject);
                });
  }

  private Optional<String> next(Quote quote, int remark, String saidBefore) {
    int gap = remark == 0 ? Integer.MAX_VALUE : quote.line() - spoken.line(remark - 1);
    boolean follows =
        gap <= 1 || (isConversation && gap == NEXT && narration.isSilent(quote.line() - 1));
    if (!follows) {
      return isConversation && quote.start() == 0
          ? reference.toldOfJustBefore(quote.line(), person -> true)
          : Optional.empty();
    }
    String last = spoken.get(remark - 1);
    if (last == null || !isConversation) {
      return Optional.ofNullable(last);
    }
    Predicate<String> fits = other(last, quote);
    return addressed(remark, saidBefore)
        .filter(fits)
        .or(() -> spoken.inScene().stream().filter(fits).findFirst())
        .or(() -> narration.firstIn(spoken.line(remark - 1), fits))
        .or(() -> authorOrEarlier(remark, last, fits))
        .or(() -> reference.lately(quote.line(), fits))
        .or(() -> gap == NEXT ? Optional.of(last) : Optional.empty());
  }

  /** Who can speak after another: nobody who is called by name, or another than is told of then. */
  private Predicate<String> other(String last, Quote quote) {
    Optional<String> called = Address.called(quote.inner(), people);
    Optional<Gender> gender =
        quote.start() > 0
            ? Optional.empty()
            : Attribution.sentenceSubject(narration.sentenceAfter(quote))
                .flatMap(
                    subject ->
                        subject.is(Kind.HE)
                            ? Optional.of(Gender.MALE)
                            : subject.is(Kind.SHE) ? Optional.of(Gender.FEMALE) : Optional.empty());
    return person ->
        !person.equals(last)
            && !called.equals(Optional.of(person))
            && gender.map(known -> reference.fits(person, known)).orElse(true);
  }

  /** Whom the last speaker speaks to, if they take part in the conversation. */
  private Optional<String> addressed(int remark, String saidBefore) {
    return Address.called(saidBefore, people)
        .or(() -> Address.turnedTo(narration.of(spoken.line(remark - 1)), people))
        .filter(person -> spoken.lately(remark).contains(person));
  }

  private Optional<String> authorOrEarlier(int remark, String last, Predicate<String> fits) {
    return last.equals(Reference.AUTHOR) || !spoken.has(Reference.AUTHOR)
        ? spoken.lately(remark).stream().filter(fits).findFirst()
        : Optional.of(Reference.AUTHOR);
  }
}
