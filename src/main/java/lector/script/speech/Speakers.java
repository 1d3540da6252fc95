package lector.script.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lector.script.speech.People.Mention;
import lector.script.speech.PersonName.Gender;
import lector.script.speech.Subject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Says who speaks, speech by speech: by the attribution; for "he said" by who was spoken of last;
 * without any, in a conversation by turns, elsewhere as before. For one text.
 */
final class Speakers {

  /** The author, who tells what they said themselves. */
  static final String AUTHOR = "I";

  /** Nobody who could be told from others. */
  private static final String NOBODY = "";

  /** A pronoun refers to somebody at most so many paragraphs back. */
  private static final int REACH = 5;

  /** Whoever spoke at most so many paragraphs back may still be in the conversation. */
  private static final int MEMORY = 16;

  /** So many paragraphs from one speech to the next are a change of scene. */
  private static final int SCENE = 3;

  private final List<Line> lines;
  private final List<Remark> remarks;
  private final Map<Integer, List<Quote>> quotes;
  private final People people;
  private final boolean isConversation;

  /** Who says each remark; null while nobody knows. */
  private final List<@Nullable String> speakers = new ArrayList<>();

  private Speakers(List<Line> lines, List<Remark> remarks, People people, boolean isConversation) {
    this.lines = lines;
    this.remarks = remarks;
    this.quotes = remarks.stream().map(Remark::quote).collect(Collectors.groupingBy(Quote::line));
    this.people = people;
    this.isConversation = isConversation;
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
      int end = first;
      while (end < remarks.size() && all.line(end) == all.line(first)) {
        end++;
      }
      all.assign(first, end);
      first = end;
    }
    return all.speakers.stream().map(speaker -> speaker == null ? NOBODY : speaker).toList();
  }

  private int line(int remark) {
    return remarks.get(remark).quote().line();
  }

  /** Assigns the remarks of one paragraph. */
  private void assign(int first, int end) {
    int attributed = first;
    while (attributed < end && remarks.get(attributed).attribution().isEmpty()) {
      attributed++;
    }
    String speaker;
    if (remarks.get(first).quote().continues() && first > 0) {
      speaker = speakers.get(first - 1);
    } else if (attributed < end) {
      speaker = attributed(attributed, null);
    } else if (attributedLater(end) > 0) {
      speaker = attributed(attributedLater(end), null);
    } else {
      speaker = acting(first).or(() -> byTurns(first)).orElse(null);
    }
    for (int i = first; i < end; i++) {
      if (i > attributed && remarks.get(i).attribution().isPresent()) {
        speaker = attributed(i, speaker);
      }
      speakers.add(speaker);
    }
    if (first < end && speaker != null) {
      fillBackwards(first);
    }
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

  private String attributed(int remark, @Nullable String before) {
    Subject subject = remarks.get(remark).attribution().orElseThrow().subject();
    return who(subject, remark, before).orElse(NOBODY);
  }

  /** Who a subject is. */
  private Optional<String> who(Subject subject, int remark, @Nullable String before) {
    return switch (subject.kind()) {
      case NAMED -> Optional.of(people.known(subject.name()));
      case DESCRIBED -> Optional.of(subject.name());
      case I -> Optional.of(AUTHOR);
      case HE -> spokenOf(remark, Gender.MALE, before);
      case SHE -> spokenOf(remark, Gender.FEMALE, before);
      case UNKNOWN -> Optional.of(NOBODY);
    };
  }

  /** Whom "he" or "she" beside a speech means. */
  private Optional<String> spokenOf(int remark, Gender gender, @Nullable String before) {
    Optional<String> found =
        Optional.ofNullable(before)
            .filter(person -> fits(person, gender))
            .or(
                () ->
                    mentionedIn(
                        line(remark),
                        remarks.get(remark).quote().start(),
                        person -> fits(person, gender)))
            .or(() -> lately(remark, person -> people.gender(person) == gender))
            .or(() -> lately(remark, person -> fits(person, gender)))
            .or(() -> earlier(line(remark) - MEMORY, partner(remark)))
            .filter(person -> fits(person, gender));
    found.ifPresent(person -> people.learn(person, gender));
    return found;
  }

  private boolean fits(String person, Gender gender) {
    return !person.equals(NOBODY) && !person.equals(AUTHOR) && people.gender(person).mayBe(gender);
  }

  /** The first who is mentioned in the last sentence that mentions somebody, outside remarks. */
  private Optional<String> mentionedIn(int line, int to, Predicate<String> fits) {
    String text = lines.get(line).text().substring(0, to);
    List<Mention> mentions =
        people.mentions(narration(line, to)).stream()
            .filter(mention -> fits.test(mention.person()))
            .toList();
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    int last = mentions.get(mentions.size() - 1).at();
    int sentence = Sentences.start(text, 0, last);
    return mentions.stream()
        .filter(mention -> mention.at() >= sentence)
        .map(Mention::person)
        .findFirst();
  }

  /** The beginning of a paragraph with blanks for all that is said in it. */
  private String narration(int line, int to) {
    StringBuilder narration = new StringBuilder(lines.get(line).text().substring(0, to));
    for (Quote quote : quotes.getOrDefault(line, List.of())) {
      for (int i = quote.start(); i < Math.min(to, quote.end()); i++) {
        narration.setCharAt(i, '"');
      }
    }
    return narration.toString();
  }

  /** Who spoke or was mentioned in the paragraphs before; in a conversation not who spoke last. */
  private Optional<String> lately(int remark, Predicate<String> fits) {
    String partner = partner(remark);
    int at = speakers.size() - 1;
    for (int back = line(remark) - 1; back >= Math.max(0, line(remark) - REACH); back--) {
      for (; at >= 0 && line(at) >= back; at--) {
        String speaker = speakers.get(at);
        if (speaker != null && !speaker.equals(partner) && fits.test(speaker)) {
          return Optional.of(speaker);
        }
      }
      Optional<String> mentioned =
          lines.get(back).kind() == Line.Kind.OTHER
              ? Optional.empty()
              : mentionedIn(
                  back,
                  lines.get(back).text().length(),
                  person -> fits.test(person) && !person.equals(partner));
      if (mentioned.isPresent()) {
        return mentioned;
      }
    }
    return Optional.empty();
  }

  /** Who spoke in the paragraph before, and so is the other in a conversation. */
  private String partner(int remark) {
    int last = speakers.size() - 1;
    String speaker =
        isConversation && last >= 0 && line(last) == line(remark) - 1 ? speakers.get(last) : null;
    return speaker == null ? NOBODY : speaker;
  }

  /** The last other than a person who spoke since a paragraph. */
  private Optional<String> earlier(int since, String than) {
    for (int at = speakers.size() - 1; at >= 0 && line(at) >= since; at--) {
      String speaker = speakers.get(at);
      if (speaker != null && !speaker.isEmpty() && !speaker.equals(than)) {
        return Optional.of(speaker);
      }
    }
    return Optional.empty();
  }

  /** Who does something in the sentence before a speech: "Holmes rose. “Come,”". */
  private Optional<String> acting(int remark) {
    Quote quote = remarks.get(remark).quote();
    String text = lines.get(quote.line()).text();
    String before = text.substring(0, quote.start()).stripTrailing();
    if (before.isEmpty()) {
      return Optional.empty();
    }
    String sentence = before.substring(Sentences.start(before, 0, before.length()));
    return Attribution.sentenceSubject(sentence)
        .filter(
            subject ->
                subject.is(Kind.HE)
                    || subject.is(Kind.SHE)
                    || subject.is(Kind.I)
                    || (subject.is(Kind.NAMED) && people.isKnown(subject.name())))
        .flatMap(subject -> who(subject, remark, null));
  }

  /** Who speaks in a paragraph that does not say it. */
  private Optional<String> byTurns(int remark) {
    boolean follows = remark > 0 && line(remark) - line(remark - 1) <= 1;
    if (!follows) {
      return Optional.empty();
    }
    String last = speakers.get(remark - 1);
    if (!isConversation) {
      return Optional.ofNullable(last);
    }
    if (last == null) {
      return Optional.empty();
    }
    Optional<String> partner =
        earlier(beginOfScene(), last).or(() -> mentionedBeside(line(remark - 1), last));
    return partner.isPresent() || last.equals(AUTHOR) || !speakers.contains(AUTHOR)
        ? partner.or(() -> earlier(line(remark) - MEMORY, last))
        : Optional.of(AUTHOR);
  }

  /** Somebody whom a paragraph tells of beside its speaker. */
  private Optional<String> mentionedBeside(int line, String speaker) {
    return people.mentions(narration(line, lines.get(line).text().length())).stream()
        .map(Mention::person)
        .filter(person -> !person.equals(speaker))
        .findFirst();
  }

  /** The paragraph since which people have been speaking without a longer stretch of telling. */
  private int beginOfScene() {
    int at = speakers.size() - 1;
    while (at > 0 && line(at) - line(at - 1) < SCENE) {
      at--;
    }
    return line(at);
  }

  /** Gives the remarks before a known one, which nobody was known for, to its two by turns. */
  private void fillBackwards(int known) {
    for (int at = known - 1; at >= 0 && isConversation && speakers.get(at) == null; at--) {
      int line = line(at);
      int next = at + 1;
      if (line(next) - line > 1) {
        return;
      }
      String other =
          line(next) == line
              ? speakers.get(next)
              : next + 1 < speakers.size() ? otherThan(speakers.get(next), next) : null;
      if (other == null) {
        return;
      }
      speakers.set(at, other);
    }
  }

  private @Nullable String otherThan(@Nullable String person, int from) {
    for (int at = from; at < speakers.size(); at++) {
      String speaker = speakers.get(at);
      if (speaker != null && !speaker.isEmpty() && !speaker.equals(person)) {
        return speaker;
      }
    }
    return null;
  }
}
