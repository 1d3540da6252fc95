package lector.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import lector.script.Passage;
import org.junit.jupiter.api.Test;

class TextFrontEndTest {

  private static Passage passage(String lead, String text) {
    return new Passage(Passage.Role.NARRATION, Passage.Beat.NONE, lead, text, 0);
  }

  @Test
  void givesSentencesWithTheirPlacesInThePassage() {
    List<Sentence> sentences =
        new TextFrontEnd().sentences(passage("3: ", "It cost $5. Nobody paid."));

    assertEquals(
        List.of("3: It cost $5.", "Nobody paid."),
        sentences.stream().map(Sentence::spoken).toList());
    Sentence first = sentences.get(0);
    assertEquals(
        List.of("3", "It", "cost", "$5", "$5"),
        first.words().stream().map(first::written).toList());
  }

  @Test
  void keepsASentenceWithoutWords() {
    List<Sentence> sentences = new TextFrontEnd().sentences(passage("", "* * *"));

    assertEquals(1, sentences.size());
    assertEquals(List.of(), sentences.get(0).words());
  }

  @Test
  void readsDatesByItsLocale() {
    Sentence sentence =
        new TextFrontEnd(Locale.UK, EmojiReading.NAMES)
            .sentences(passage("", "On 1/2/2024"))
            .get(0);

    assertEquals(
        List.of("On", "the", "first", "of", "February", "twenty", "twenty-four"),
        sentence.words().stream().map(SpokenWord::display).toList());
  }
}
