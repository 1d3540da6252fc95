package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import lector.phoneme.Phonemes.Span;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;
import lector.text.Sentence;
import lector.text.TextFrontEnd;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Homographs in sentences, with the packed voice's lexicon and tagger. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HomographsIT {

  private Phonemizer phonemizer;

  @BeforeAll
  void open() throws IOException {
    phonemizer =
        new Phonemizer(
            new Lexicon(table("lexicon.bin")),
            new Tagger(table("tagger.bin")),
            word -> "",
            UserLexicon.EMPTY);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "homograph-sentences.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      commentCharacter = '#')
  void readsTheWordByItsContext(String text, String sound) {
    int place = text.indexOf('[');
    String written = text.replace("[", "").replace("]", "");
    Passage passage = new Passage(Role.NARRATION, Beat.NONE, "", written, 0);
    Sentence sentence = new TextFrontEnd().sentences(passage).get(0);
    Phonemes phonemes = phonemizer.phonemes(sentence);
    for (int i = 0; i < sentence.words().size(); i++) {
      if (sentence.words().get(i).start() == place) {
        Span span = phonemes.words().get(i);
        assertEquals(sound, phonemes.symbols().substring(span.start(), span.end()), text);
        return;
      }
    }
    throw new IllegalArgumentException("no word at the bracket in: " + text);
  }

  private static SortedTable table(String name) throws IOException {
    String path = "/lector/voice/heart/" + name;
    try (InputStream in = HomographsIT.class.getResourceAsStream(path)) {
      assert in != null : "the voice is not packed";
      return new SortedTable(in.readAllBytes());
    }
  }
}
