package lector.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lector.text.sentence.SentenceSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizerTest {

  private final Normalizer normalizer = new Normalizer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "11/5/2024 | November fifth twenty twenty-four | the eleventh of May twenty twenty-four",
        "2024-11-05 | November fifth twenty twenty-four | the fifth of November twenty twenty-four",
        "25/12/1999 | December twenty-fifth nineteen ninety-nine | the twenty-fifth of December nineteen ninety-nine",
        "101 | one hundred one | one hundred and one",
        "1,234 | one thousand two hundred thirty-four | one thousand two hundred and thirty-four",
        "in 2006 | in two thousand six | in two thousand and six",
      })
  void speaksByLocale(String written, String american, String british) {
    assertEquals(american, display(normalizer, written));
    assertEquals(british, display(new Normalizer(Locale.UK, EmojiReading.NAMES), written));
  }

  @Test
  void alignsEveryWordWithItsCharacters() {
    String sentence = "“Soon,” Gen. Hart paid $3.5 million on Jan. 6, 2021 (5 km away).";

    assertEquals(
        List.of(
            "Soon<Soon",
            "General<Gen.",
            "Hart<Hart",
            "paid<paid",
            "three<$3.5",
            "point<$3.5",
            "five<$3.5",
            "million<million",
            "dollars<million",
            "on<on",
            "January<Jan.",
            "sixth<6",
            "twenty<2021",
            "twenty-one<2021",
            "five<5 km",
            "kilometers<5 km",
            "away<away"),
        aligned(sentence));
  }

  @Test
  void alignsAcrossCharactersThatAreNotSpoken() {
    assertEquals(
        List.of("although<al\u00ADthough", "rocket<🚀", "café<cafe\u0301"),
        aligned("al\u00ADthough 🚀🚀 ✓ cafe\u0301"));
  }

  @Test
  void leavesTheSentencesFullStopOutOfAnAbbreviation() {
    List<SpokenWord> words = normalizer.words("He left the U.S.");

    SpokenWord last = words.get(words.size() - 1);
    assertEquals(new SpokenWord("US", SpokenWord.Form.LETTERS, "", ".", 12, 15), last);
  }

  @Test
  void spellsPluralsOfInitialismsWithTheirEnding() {
    SpokenWord word = normalizer.words("CORs").get(0);

    assertEquals(SpokenWord.Form.LETTERS, word.form());
    assertEquals("C O R's", word.display());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "…", "* * *", "✔ ✓", "\uE000", "\uD83D", "\u0000", "—"})
  void saysNothingWhereNothingCanBeSaid(String sentence) {
    assertEquals(List.of(), normalizer.words(sentence));
  }

  @Test
  void skipsEmojiWhenAsked() {
    Normalizer skipping = new Normalizer(Locale.US, EmojiReading.SKIP);

    assertEquals("Well done", display(skipping, "Well 👩🏽‍🚀 done 🎉"));
  }

  @Test
  void survivesAnyTextAndKeepsItsWordsInOrder() {
    for (String text : RandomTexts.of(600, 60)) {
      int last = 0;
      for (SpokenWord word : normalizer.words(text)) {
        assertTrue(
            word.start() >= last && word.start() < word.end() && word.end() <= text.length(), text);
        assertTrue(!word.text().isBlank() && word.text().indexOf(' ') < 0, text);
        last = word.start();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "1", "A.", "1,", "1.", "-", "a-", "9/", "I", "http://", "a@", "'", "1-", "\u0301", "é",
        "5 ", "$", "No. ", "[1]", "a. ", "(", "😀", "¹"
      })
  void readsVeryLongTextsInTime(String piece) {
    String text = piece.repeat(100_000 / piece.length());

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          normalizer.words(text);
          new SentenceSplitter().split(text);
        });
  }

  @Test
  void givesTheSameToManyThreads() {
    List<String> sentences =
        IntStream.range(1000, 1400).mapToObj(n -> "It cost $" + n + ".50 in " + n + ".").toList();
    List<String> alone = sentences.stream().map(s -> display(normalizer, s)).toList();

    List<String> together =
        sentences.parallelStream().map(s -> display(normalizer, s)).collect(Collectors.toList());

    assertEquals(alone, together);
  }

  private List<String> aligned(String sentence) {
    return normalizer.words(sentence).stream()
        .map(word -> word.text() + "<" + sentence.substring(word.start(), word.end()))
        .toList();
  }

  private static String display(Normalizer normalizer, String written) {
    return normalizer.words(written).stream()
        .map(SpokenWord::display)
        .collect(Collectors.joining(" "));
  }
}
