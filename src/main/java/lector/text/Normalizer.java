package lector.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lector.script.Direction;
import lector.text.marked.MarkedReadings;
import lector.text.rule.Chunk;
import lector.text.rule.CleanText;
import lector.text.rule.Numerals;
import lector.text.rule.Reading;
import lector.text.rule.Rule;
import lector.text.rule.Said;
import lector.text.rule.Writing;
import lector.text.sentence.SentenceSplitter;
import lector.text.symbol.EmojiRule;
import lector.text.word.PlainWordRule;
import org.jspecify.annotations.Nullable;

/**
 * Says a sentence's writing in words. Safe for use by many threads.
 *
 * <p>It walks through the sentence and, wherever a word, number or sign begins, asks the rules in
 * {@link Rules} in order; the first that knows the writing reads it. What no rule knows and is no
 * letter is not spoken. Punctuation is attached at the end.
 */
public final class Normalizer {

  private static final List<Rule> NO_RULES = List.of();
  private static final char NOTHING = '_';

  private final Numerals numerals;
  private final List<Rule> rules;
  private final Rule plain = new PlainWordRule();

  /** A normalizer for American English. */
  public Normalizer() {
    this(Locale.US, EmojiReading.NAMES);
  }

  /**
   * A normalizer.
   *
   * @param locale {@link Locale#US} or {@link Locale#UK}: how 11/5/2024 is understood and whether
   *     "and" is said in "one hundred and one"
   * @param emoji whether emoji are said by their names
   */
  public Normalizer(Locale locale, EmojiReading emoji) {
    this.numerals = new Numerals(locale);
    List<Rule> all = new ArrayList<>(Rules.in(numerals));
    if (emoji == EmojiReading.NAMES) {
      all.add(new EmojiRule());
    }
    this.rules = List.copyOf(all);
  }

  /**
   * The words of a sentence as they are spoken.
   *
   * @param sentence one sentence as it is written
   */
  public List<SpokenWord> words(String sentence) {
    return words(sentence, List.of());
  }

  /**
   * The words of a sentence of which the article says how parts are read.
   *
   * @param sentence one sentence as it is written
   * @param directions what is said of its parts, in places of the sentence
   */
  List<SpokenWord> words(String sentence, List<Direction> directions) {
    CleanText clean = CleanText.of(sentence);
    MarkedReadings marked = MarkedReadings.of(clean, directions, numerals, this::say);
    return words(new Writing(clean), marked).stream().map(word -> inWritten(word, clean)).toList();
  }

  /** Adds the words of a text of its own to a reading. */
  private void say(Reading reading, String text, int from, int to) {
    List<SpokenWord> words = words(text);
    for (int i = 0; i < words.size(); i++) {
      SpokenWord word = words.get(i);
      String letters = word.form() == SpokenWord.Form.LETTERS ? "=" : "";
      reading.say(letters + word.text(), from, to);
      if (i + 1 < words.size()) {
        reading.closeWith(word.closing());
      }
    }
  }

  /** Puts a word where its characters stood in what was written. */
  private static SpokenWord inWritten(SpokenWord word, CleanText clean) {
    return new SpokenWord(
        word.text(),
        word.form(),
        word.opening(),
        word.closing(),
        clean.startInWritten(word.start()),
        clean.endInWritten(word.end()));
  }

  private List<SpokenWord> words(Writing writing, MarkedReadings marked) {
    String sentence = writing.text();
    List<Said> said = new ArrayList<>();
    List<SentenceSplitter.Span> silent = new ArrayList<>();
    Chunk chunk = new Chunk(sentence, 0);
    for (int at = 0; at < sentence.length(); ) {
      if (Writing.isSpace(sentence.charAt(at))) {
        at++;
        continue;
      }
      if (at >= chunk.end()) {
        chunk = new Chunk(sentence, at);
      }
      Reading reading = marked.read(writing, at);
      if (reading == null) {
        reading = marked.within(writing, at, read(writing, at, chunk));
      }
      if (reading == null) {
        at += Character.charCount(sentence.codePointAt(at));
      } else {
        said.addAll(reading.words());
        if (reading.words().isEmpty()) {
          silent.add(new SentenceSplitter.Span(at, reading.end()));
        }
        at = reading.end();
      }
    }
    return Punctuation.attach(hide(sentence, silent), marked.close(said));
  }

  private @Nullable Reading read(Writing writing, int at, Chunk chunk) {
    int first = writing.text().codePointAt(at);
    for (Rule rule : chunk.isTooLong() ? NO_RULES : rules) {
      Reading reading = rule.mayStart(first, chunk) ? rule.read(writing, at) : null;
      if (reading != null) {
        return reading;
      }
    }
    return plain.read(writing, at);
  }

  /**
   * The sentence without the signs of what is not read, so that they don't count as punctuation.
   */
  private static String hide(String sentence, List<SentenceSplitter.Span> silent) {
    StringBuilder rest = new StringBuilder(sentence);
    for (SentenceSplitter.Span span : silent) {
      for (int i = span.start(); i < span.end(); i++) {
        rest.setCharAt(i, NOTHING);
      }
    }
    return rest.toString();
  }
}
