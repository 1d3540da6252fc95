package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lector.phoneme.UserLexicon.Entry;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;
import lector.text.Sentence;
import lector.text.TextFrontEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole way from a written sentence to phonemes, with a lexicon of a few words. */
class PhonemizerTest {

  private static final Lexicon LEXICON =
      new Lexicon(
          Tables.of(
              Map.ofEntries(
                  Map.entry("owl", "ˈWl"),
                  Map.entry("cat", "kˈæt"),
                  Map.entry("read", Lexicon.encode(Map.of("DEFAULT", "ɹˈid", "VBD", "ɹˈɛd"))),
                  Map.entry("that", Lexicon.encode(Map.of("DEFAULT", "ðæt", "None", "ðˈæt"))),
                  Map.entry("wait", "wˈAt"),
                  Map.entry("button", "bˈʌʔᵊn"),
                  Map.entry("nineteen", "nˌIntˈin"),
                  Map.entry("five", "fˈIv"),
                  Map.entry("F", "ˈɛf"),
                  Map.entry("B", "bˈi"),
                  Map.entry("I", "ˈI"))));

  private static final Tagger TAGGER =
      Tables.tagger(
          List.of("DT", "NN", "VBD", "TO", "IN"),
          Map.of("the", "DT", "The", "DT", "to", "TO", "in", "IN"),
          List.of("read", "cat"),
          Map.of("w=read", Map.of("NN", 1), "w-1=cat", Map.of("VBD", 9)));

  private static final UserLexicon OWN =
      new UserLexicon(
          Map.of(
              "Xyz Corp",
              new Entry("zˈIz", false),
              "hootie",
              new Entry("owl cat", true),
              "B5",
              new Entry("B 5", true)));

  private final Phonemizer phonemizer =
      new Phonemizer(LEXICON, TAGGER, word -> "<" + word + ">", OWN);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          The owl.,                      ði ˈWl.
          The cat.,                      ðə kˈæt.
          The cat read.,                 ðə kˈæt ɹˈɛd.
          the read,                      ðə ɹˈid
          "that cat, that.",             "ðæt kˈæt, ðˈæt."
          waited,                        wˈATᵻd
          button,                        bˈʌtᵊn
          the FBI,                       ði ˌɛfbˌiˈI
          “The cat!”,                    “ðə kˈæt!”
          (cat) - cat,                   (kˈæt)— kˈæt
          zorp,                          <zorp>
          the Xyz Corp's cat,            ðə zˈIzᵻz kˈæt
          hootie read,                   ˈWl kˈæt ɹˈid
          the B5,                        ðə bˈi fˈIv
          in the owl,                    ɪn ði ˈWl
          """)
  void saysSentences(String text, String symbols) {
    assertEquals(symbols, phonemes(text).symbols());
  }

  @Test
  void knowsWhichSymbolsSayWhichWord() {
    Phonemes phonemes = phonemes("“The owl,” FBI 19 (cat)…");
    List<String> said = new ArrayList<>();
    phonemes
        .words()
        .forEach(word -> said.add(phonemes.symbols().substring(word.start(), word.end())));
    assertEquals(List.of("ði", "ˈWl", "ˌɛfbˌiˈI", "nˌIntˈin", "kˈæt"), said);
  }

  /** The words of an entry for several words: the first has all its sound, the others none. */
  @Test
  void givesSilentWordsAnEmptySpanInTheirPlace() {
    Phonemes phonemes = phonemes("Xyz Corp cat");
    assertEquals("zˈIz kˈæt", phonemes.symbols());
    assertEquals(
        List.of(new Phonemes.Span(0, 4), new Phonemes.Span(4, 4), new Phonemes.Span(5, 9)),
        phonemes.words());
  }

  @Test
  void saysNothingWhereThereAreNoWords() {
    Phonemes phonemes =
        phonemizer.phonemes(
            new Sentence(new Passage(Role.NARRATION, Beat.NONE, "", "* * *", 0), 0, 5, List.of()));
    assertEquals(new Phonemes("", List.of(), List.of()), phonemes);
  }

  private Phonemes phonemes(String text) {
    Passage passage = new Passage(Role.NARRATION, Beat.NONE, "", text, 0);
    return phonemizer.phonemes(new TextFrontEnd().sentences(passage).get(0));
  }
}
