package lector.app.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lector.app.Published;
import lector.app.UnspokenLanguageException;
import lector.app.Voices;
import lector.app.server.Submission.Kind;
import lector.article.Articles;
import lector.episode.Settings;
import lector.phoneme.PlsReader;
import lector.phoneme.UserLexicon;
import lector.script.SpeakingRules;
import lector.text.TextFrontEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that are added become what {@code lector make} makes of them. */
class StudioMakerIT {

  private static final String GERMAN =
      "Der Drachen steigt über den Feldern, und die Kinder laufen ihm mit der Schnur nach. "
          + "Am Abend liegt er wieder im Schrank, und alle sind müde und haben Hunger.";
  private static final String LEXICON =
      """
      <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
          alphabet="ipa" xml:lang="en-US">
        <lexeme><grapheme>Kites</grapheme><phoneme>kaɪts</phoneme></lexeme>
      </lexicon>
      """;

  @TempDir Path folder;
  private final List<String> readings = new ArrayList<>();

  @Test
  void refusesAnArticleInALanguageThatTheVoiceDoesNotSpeak() {
    try (StudioMaker maker = maker()) {
      String message =
          assertThrows(UnspokenLanguageException.class, () -> make(maker, GERMAN)).getMessage();
      assertTrue(message.contains("is in German"), message);
    }
  }

  /** An episode is made again when the show's pronunciations change, as {@code make} makes it. */
  @Test
  void countsTheShowsLexiconAmongWhatAnEpisodeIsMadeWith() throws Exception {
    Published.of(folder);
    Path lexicon = Files.writeString(folder.resolve("show.pls"), LEXICON);
    Path show = folder.resolve("show.toml");
    Files.writeString(show, "\nlexicon = \"show.pls\"\n", StandardOpenOption.APPEND);
    try (StudioMaker maker = maker()) {
      make(maker, "Kites fly.");
    }
    assertEquals(List.of(PlsReader.read(lexicon).fingerprint()), readings);
  }

  private StudioMaker maker() {
    return new StudioMaker(
        folder,
        new Voices(Optional.empty()),
        Optional.of("kevin16"),
        new Articles(),
        new TextFrontEnd(),
        UserLexicon.EMPTY,
        lexicon -> {
          readings.add(lexicon.fingerprint());
          return new Settings(1, List.of("mp3"), SpeakingRules.DEFAULT, lexicon.fingerprint(), 1);
        },
        () -> {
          throw new AssertionError("nothing is to be fetched");
        });
  }

  private static void make(StudioMaker maker, String text) throws InterruptedException {
    maker.make(
        new Submission(Kind.TEXT, "pasted text", Optional.of("Wind")),
        text.getBytes(StandardCharsets.UTF_8),
        percent -> {});
  }
}
