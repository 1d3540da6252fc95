package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlsReaderTest {

  @TempDir Path folder;

  @Test
  void readsPhonemesAndAliases() throws IOException {
    UserLexicon lexicon =
        read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <lexicon version="1.0" alphabet="ipa" xml:lang="en-US"
                xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
              <!-- names -->
              <lexeme><grapheme>José
                Müller</grapheme><phoneme>hoʊˈzeɪ ˈmjuːlɚ</phoneme></lexeme>
              <lexeme>
                <grapheme>SQL</grapheme><grapheme>Sql</grapheme>
                <alias>sequel</alias><phoneme>ɛs</phoneme>
              </lexeme>
              <lexeme><grapheme>o’clock</grapheme><phoneme alphabet="IPA">əˈklɑk</phoneme></lexeme>
            </lexicon>
            """);
    assertEquals(
        "{José Müller=Entry[text=hOzˈA mjˈuləɹ, isAlias=false], SQL=Entry[text=sequel,"
            + " isAlias=true], Sql=Entry[text=sequel, isAlias=true], o'clock=Entry[text=əklˈɑk,"
            + " isAlias=false]}",
        lexicon.fingerprint());
  }

  /** What is wrong on line 3 of a lexicon, and what the message says of it. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          <lexeme><grapheme>a</grapheme><phoneme>aʘ</phoneme></lexeme>, 'ʘ'
          <lexeme><grapheme>a</grapheme></lexeme>,                      lacks one of them
          <lexeme><alias>a</alias></lexeme>,                            lacks one of them
          <lexeme><grapheme>a</grapheme><phoneme alphabet="x-sampa">a</phoneme></lexeme>, x-sampa
          <lexeme><grapheme>a</lexeme>,                                 not well-formed
          <lexeme><grapheme>&unknown;</grapheme></lexeme>,              not well-formed
          <lexeme><grapheme>a<b/></grapheme><alias>x</alias></lexeme>,  line 3
          <lexeme><grapheme>a</grapheme><alias> </alias></lexeme>,      lacks one of them
          <lexeme><grapheme> </grapheme><alias>x</alias></lexeme>,      lacks one of them
          """)
  void namesLineAndProblem(String line, String problem) {
    String message = failure("<?xml version='1.0'?>\n<lexicon>\n" + line + "\n</lexicon>\n");
    assertTrue(message.contains("line 3: "), message);
    assertTrue(message.contains(problem.replace("'", "")), message);
    assertTrue(message.startsWith(folder.resolve("lexicon.pls").toString()), message);
    assertFalse(message.contains("\n"), message);
  }

  @Test
  void refusesEntitiesOfTheDocumentAndOfOtherFiles() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    for (String entity : new String[] {"'word'", "SYSTEM '" + secret.toUri() + "'"}) {
      String message =
          failure(
              "<!DOCTYPE lexicon [<!ENTITY e %s>]>\n<lexicon><lexeme><grapheme>&e;</grapheme>"
                      .formatted(entity)
                  + "<alias>x</alias></lexeme></lexicon>");
      assertFalse(message.contains("secret\n"), message);
    }
  }

  @ParameterizedTest
  @CsvSource({"<html/>, no <lexicon>", "'', not well-formed", "{}, not well-formed"})
  void refusesWhatIsNoLexicon(String content, String problem) {
    String message = failure(content);
    assertTrue(message.contains(problem), message);
  }

  @Test
  void saysThatTheFileIsMissing() {
    LexiconException e =
        assertThrows(LexiconException.class, () -> PlsReader.read(folder.resolve("none.pls")));
    assertTrue(e.getMessage().contains("none.pls"), e.getMessage());
  }

  @Test
  void saysThatAFolderIsNoLexicon() {
    assertThrows(LexiconException.class, () -> PlsReader.read(folder));
  }

  private String failure(String content) {
    return assertThrows(LexiconException.class, () -> read(content)).getMessage();
  }

  private UserLexicon read(String content) throws IOException {
    return PlsReader.read(Files.writeString(folder.resolve("lexicon.pls"), content));
  }
}
