package lector.script.speech;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says of who speaks.
 *
 * @param subject who
 * @param place where it stands
 */
record Attribution(Subject subject, Place place) {

  /** Where an attribution stands. */
  enum Place {
    /** Behind the quotation: "said Holmes". */
    AFTER,
    /** Just before it: "Holmes said, ". */
    JUST_BEFORE,
    /** Earlier in its sentence: "Holmes said that it was". */
    BEFORE
  }

  private static final String ENDED = ".,!?…—–;:";
  private static final Pattern LEAD = Pattern.compile("[\\s,;—–-]*");
  private static final Pattern ACCORDING = Pattern.compile("(?i)according to ");
  private static final Pattern FIRST_WORD = Pattern.compile("(?<word>\\p{Ll}+)(?: \\p{Ll}+ly)?\\b");
  private static final Pattern DID = Pattern.compile("\\s+\\p{Ll}{2,}ed\\b");
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "^(?:(?i)(?:and|but|then|so|yet|still|however|yesterday|today|first|second|third"
              + "|next|finally|lastly),? )+");
  private static final Pattern OPENING_PHRASE =
      Pattern.compile(
          "^(?i)(?:in|on|at|after|before|during|as|when|while|with|by|for|asked|told|given)"
              + "\\b[^,]*, ");
  private static final Pattern CRY =
      Pattern.compile(
          "\\b(?:cry|cries|shout|shouts|shriek|scream|whisper|murmur|call|calls|chorus|yell) of$");
  private static final Pattern PRONOUN = Pattern.compile("\\b(?:I|[Hh]e|[Ss]he)\\b");
  private static final Pattern COORDINATED = Pattern.compile("\\b(?:and|but)(?: then)?$");
  private static final Pattern JUST_BEFORE =
      Pattern.compile("(?:[^\\s,]+ ?){0,4}(?:, ?)?(?:that )?[:,—–]?\\s*");

  /**
   * The attribution behind a quotation.
   *
   * @param inner what is quoted
   * @param tail what follows in the paragraph, up to the next quotation
   */
  static Optional<Attribution> after(String inner, String tail) {
    String sentence = Sentences.first(tail);
    Matcher lead = LEAD.matcher(sentence);
    int from = lead.lookingAt() ? lead.end() : 0;
    boolean isEnded =
        sentence.startsWith(",")
            || (!inner.isEmpty() && ENDED.indexOf(inner.charAt(inner.length() - 1)) >= 0);
    Matcher according = ACCORDING.matcher(sentence).region(from, sentence.length());
    Matcher verb = FIRST_WORD.matcher(sentence).region(from, sentence.length());
    Optional<Subject> subject = Optional.empty();
    if (according.lookingAt()) {
      subject = NounPhrase.at(sentence, according.end()).map(NounPhrase::subject);
    } else if (verb.lookingAt() && Verbs.mayStandFirst(verb.group("word"))) {
      int end = verb.end();
      subject =
          NounPhrase.at(sentence, end)
              .map(NounPhrase::subject)
              .or(() -> NounPhrase.at(sentence, verb.end("word")).map(NounPhrase::subject));
    } else {
      subject = subjectFirst(sentence, from, isEnded, inner.endsWith(","));
    }
    return subject.map(found -> new Attribution(found, Place.AFTER));
  }

  private static Optional<Subject> subjectFirst(
      String sentence, int from, boolean isEnded, boolean mustGoOn) {
    Optional<NounPhrase> phrase = NounPhrase.at(sentence, from);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    int end = phrase.get().end();
    Subject subject = phrase.get().subject();
    boolean isPronoun = subject.name().isEmpty();
    boolean says =
        Verbs.AFTER_SUBJECT.matcher(sentence).region(end, sentence.length()).lookingAt()
            || (mustGoOn
                && isPronoun
                && DID.matcher(sentence).region(end, sentence.length()).lookingAt());
    return says && (isEnded || isPronoun) ? Optional.of(subject) : Optional.empty();
  }

  /**
   * The attribution before a quotation.
   *
   * @param sentence what comes before it in its sentence
   */
  static Optional<Attribution> before(String sentence) {
    Matcher according = ACCORDING.matcher(sentence);
    if (according.find()) {
      return NounPhrase.at(sentence, according.end())
          .map(phrase -> new Attribution(phrase.subject(), Place.JUST_BEFORE));
    }
    if (CRY.matcher(sentence.strip()).find()) {
      return Optional.of(new Attribution(crying(sentence), Place.JUST_BEFORE));
    }
    Matcher verb = Verbs.ANYWHERE.matcher(sentence);
    Optional<Attribution> found = Optional.empty();
    while (verb.find()) {
      Optional<Subject> subject = subjectOf(sentence, verb);
      if (subject.isPresent()) {
        boolean isNear =
            JUST_BEFORE.matcher(sentence).region(verb.end(), sentence.length()).matches();
        found =
            Optional.of(new Attribution(subject.get(), isNear ? Place.JUST_BEFORE : Place.BEFORE));
      }
    }
    if (found.isEmpty() && sentence.stripTrailing().endsWith(":")) {
      return sentenceSubject(sentence).map(who -> new Attribution(who, Place.JUST_BEFORE));
    }
    return found;
  }

  /** Who does something with a cry: the last who is a pronoun, or whom the sentence names. */
  private static Subject crying(String sentence) {
    Matcher pronoun = PRONOUN.matcher(sentence);
    Optional<Subject> last = Optional.empty();
    while (pronoun.find()) {
      last = Optional.of(Subject.ofPronoun(pronoun.group()));
    }
    return last.or(() -> sentenceSubject(sentence).filter(who -> who.is(Subject.Kind.NAMED)))
        .orElse(Subject.UNKNOWN);
  }

  private static Optional<Subject> subjectOf(String sentence, Matcher verb) {
    String before = Verbs.beforeAuxiliaries(sentence.substring(0, verb.start()));
    if (verb.group("verb").endsWith("ing")) {
      return sentenceSubject(sentence);
    }
    if (before.isEmpty() || before.endsWith(",")) {
      Optional<Subject> inverted =
          NounPhrase.at(sentence, verb.end())
              .map(NounPhrase::subject)
              .filter(subject -> !subject.isDescribed());
      return inverted.isPresent() ? inverted : sentenceSubject(sentence);
    }
    return COORDINATED.matcher(before).find()
        ? sentenceSubject(sentence)
        : NounPhrase.before(before);
  }

  /** Who the subject of a sentence is, as far as it stands at its beginning. */
  static Optional<Subject> sentenceSubject(String sentence) {
    String clause = INTRODUCTION.matcher(sentence.strip()).replaceFirst("");
    clause = OPENING_PHRASE.matcher(clause).replaceFirst("");
    return NounPhrase.at(clause, 0).map(NounPhrase::subject);
  }
}
