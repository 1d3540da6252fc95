package lector.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import lector.episode.Timeline.TimedWord;
import lector.speech.Speech;
import lector.speech.Speech.Span;
import lector.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenWordsTest {

  /** What is written, and for each written word from which to which spoken word it is heard. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          Two words.                   | Two 0-1, words. 1-2
          In 1987 it rained.           | In 0-1, 1987 1-3, it 3-4, rained. 4-5
          It was – as said – dry.      | It 0-1, was 1-2, – 2-2, as 2-3, said 3-4, – 4-4, dry. 4-5
          — Yes.                       | — 0-0, Yes. 0-1
          It cost $3.5 million then.   | It 0-1, cost 1-2, $3.5 2-5, million 5-7, then. 7-8
          Yes … no                     | Yes 0-1, … 1-1, no 1-2
          end ***                      | end 0-1, *** 1-1
          """)
  void timesEveryWrittenWord(String text, String times) {
    Sentence sentence = Samples.sentence(text);
    String actual =
        WrittenWords.time(sentence, FakeEngine.hum(sentence.words()), 0).stream()
            .map(
                word ->
                    "%s %d-%d"
                        .formatted(
                            word.text(),
                            word.startSample() / FakeEngine.WORD,
                            word.endSample() / FakeEngine.WORD))
            .collect(Collectors.joining(", "));
    assertEquals(times, actual);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On Jan. 6, 2021, at 2:13 p.m., some 2,000 people — or 10–12 buses — came.
          He paid $3.5 million for 1/2 of it; 50% (5 km/h) e.g. the U.S. half.
          https://example.org/a-long-path?x=1 is where 1,234,567.89 things lie
          “‘Well,’ she said,” he said—and left…
          """)
  void joinsToTheSentenceAndNeverRunsBack(String text) {
    Sentence sentence = Samples.sentence(text);
    Speech speech = FakeEngine.hum(sentence.words());
    List<TimedWord> words = WrittenWords.time(sentence, speech, 1000);
    assertEquals(
        sentence.spoken(), words.stream().map(TimedWord::text).collect(Collectors.joining(" ")));
    long last = 1000;
    for (TimedWord word : words) {
      assertTrue(word.startSample() >= last, word.toString());
      assertTrue(word.endSample() >= word.startSample(), word.toString());
      last = word.endSample();
    }
    assertEquals(1000 + speech.pcm().length(), last);
  }

  @Test
  void startsWhereTheFirstSpokenWordDoes() {
    Sentence sentence = Samples.sentence("— Go");
    Speech late = new Speech(FakeEngine.hum(sentence.words()).pcm(), List.of(new Span(30, 90)));
    assertEquals(
        List.of(new TimedWord("—", 530, 530), new TimedWord("Go", 530, 590)),
        WrittenWords.time(sentence, late, 500));
  }

  @Test
  void takesNoTimeWithoutSpokenWords() {
    Sentence sentence = Samples.sentence("* * *");
    assertEquals(
        List.of("*", "*", "*"),
        WrittenWords.time(sentence, FakeEngine.hum(List.of()), 7).stream()
            .filter(word -> word.startSample() == 7 && word.endSample() == 7)
            .map(TimedWord::text)
            .toList());
  }
}
