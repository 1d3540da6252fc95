package lector.episode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import lector.article.Article;
import lector.article.Omission;
import lector.article.UnreadableInputException;
import lector.episode.Timeline.TimedSentence;
import lector.episode.Timeline.TimedWord;
import lector.script.Script;

/**
 * Accounts for every sentence of an article: where it is heard, or why it is not.
 *
 * @param spoken the article's sentences in its order, each heard once
 * @param added what is heard but is not the article's, in the order of hearing: announcements
 * @param leftOut what is not heard, with the reasons
 */
public record Receipt(List<Heard> spoken, List<Heard> added, List<Omission> leftOut) {

  private static final String WITHOUT_WORDS = "there is nothing in it that can be spoken";

  public Receipt {
    spoken = List.copyOf(spoken);
    added = List.copyOf(added);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * A sentence that is heard.
   *
   * @param start index of its first character in the article's text, inclusive; -1 for what was
   *     added
   * @param end index after its last, exclusive; -1 for what was added
   * @param text what it says
   * @param startSample its first sample, inclusive
   * @param endSample after its last, exclusive
   */
  public record Heard(int start, int end, String text, long startSample, long endSample) {}

  /**
   * Draws up the account.
   *
   * @throws IllegalStateException if a character of the article is neither heard nor left out for a
   *     reason, or is heard twice: then Lector has a defect
   */
  static Receipt of(Script script, Timeline timeline) {
    String text = script.article().text();
    List<Heard> spoken = new ArrayList<>();
    List<Heard> added = new ArrayList<>();
    List<Omission> leftOut = new ArrayList<>(script.omissions());
    timeline.chapters().stream()
        .flatMap(chapter -> chapter.passages().stream())
        .flatMap(passage -> passage.sentences().stream())
        .forEach(sentence -> account(sentence, text, spoken, added, leftOut));
    leftOut.addAll(UnfollowedSounds.of(script));
    spoken.sort(Comparator.comparingInt(Heard::start));
    leftOut.sort(Comparator.comparingInt(Omission::start));
    check(text, spoken, leftOut);
    return new Receipt(spoken, added, leftOut);
  }

  /**
   * Refuses an article of which nothing at all is heard.
   *
   * @throws UnreadableInputException if that is so
   */
  void checkSomethingIsHeard(Article article) {
    if (spoken.isEmpty()
        && added.stream().allMatch(heard -> heard.startSample() == heard.endSample())) {
      throw new UnreadableInputException(
          article.source().name(), "has nothing in it that this voice can say");
    }
  }

  private static void account(
      TimedSentence sentence,
      String text,
      List<Heard> spoken,
      List<Heard> added,
      List<Omission> leftOut) {
    int start = sentence.sourceStart();
    int end = sentence.sourceEnd();
    if (start < 0) {
      added.add(heard(sentence, sentence.text()));
    } else if (sentence.startSample() == sentence.endSample()) {
      leftOut.add(new Omission(start, text.substring(start, end), WITHOUT_WORDS));
    } else {
      String own = text.substring(start, end);
      spoken.add(heard(sentence, own));
      addSilentWords(sentence, text, leftOut);
      if (!sentence.text().equals(own)) {
        String lead = sentence.text().substring(0, sentence.text().length() - own.length());
        added.add(new Heard(-1, -1, lead.strip(), sentence.startSample(), sentence.endSample()));
      }
    }
  }

  /** Words of a spoken sentence that the voice has no sound for: other scripts, emoji. */
  private static void addSilentWords(TimedSentence sentence, String text, List<Omission> leftOut) {
    int at = sentence.sourceEnd();
    for (int i = sentence.words().size() - 1; i >= 0; i--) {
      TimedWord word = sentence.words().get(i);
      int start = text.lastIndexOf(word.text(), at - 1);
      if (start < sentence.sourceStart()) {
        return;
      }
      at = start;
      if (word.startSample() == word.endSample() && isForeign(word.text())) {
        leftOut.add(new Omission(start, word.text(), "the voice has no sound for it"));
      }
    }
  }

  /** Whether it says something, but not in Latin letters and figures. */
  private static boolean isForeign(String word) {
    boolean says =
        word.codePoints()
            .anyMatch(c -> Character.isLetter(c) || Character.getType(c) == Character.OTHER_SYMBOL);
    return says
        && word.codePoints()
            .noneMatch(
                c ->
                    Character.isDigit(c)
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  private static Heard heard(TimedSentence sentence, String text) {
    return new Heard(
        sentence.sourceStart(),
        sentence.sourceEnd(),
        text,
        sentence.startSample(),
        sentence.endSample());
  }

  private static void check(String text, List<Heard> spoken, List<Omission> leftOut) {
    boolean[] accounted = new boolean[text.length()];
    int heardUntil = 0;
    for (Heard sentence : spoken) {
      if (sentence.start() < heardUntil) {
        throw new IllegalStateException(
            "heard twice at character " + sentence.start() + ": " + sentence.text());
      }
      heardUntil = sentence.end();
      Arrays.fill(accounted, sentence.start(), sentence.end(), true);
    }
    for (Omission omission : leftOut) {
      if (omission.start() >= 0) {
        Arrays.fill(accounted, omission.start(), omission.start() + omission.text().length(), true);
      }
    }
    for (int i = 0; i < accounted.length; i++) {
      if (!accounted[i] && !Character.isWhitespace(text.charAt(i))) {
        throw new IllegalStateException(
            "lost at character " + i + ": " + text.substring(i, Math.min(text.length(), i + 40)));
      }
    }
  }
}
