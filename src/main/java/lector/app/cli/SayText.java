package lector.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lector.article.Article;
import lector.article.Articles;
import lector.article.Input;
import lector.article.Omission;
import lector.article.Source;
import lector.article.ssml.SsmlReader;
import lector.episode.UnfollowedSounds;
import lector.phoneme.SpeechMarks;
import lector.phoneme.UserLexicon;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;
import lector.script.Script;
import lector.script.ScriptWriter;
import lector.script.SpeakingRules;
import lector.text.Sentence;
import lector.text.TextFrontEnd;

/**
 * A text to say: plain, with marks that say how words sound, or SSML.
 *
 * @param sentences what is said
 * @param lexicon what the text says of how its words sound
 */
record SayText(List<Sentence> sentences, UserLexicon lexicon) {

  private static final String NAME = "the text";

  /** Reads a text; what of SSML can't be followed is noted. */
  static SayText of(String text, TextFrontEnd frontEnd, Console console) {
    if (SsmlReader.isSsml(text)) {
      return new SayText(sentences(text, frontEnd, console), UserLexicon.EMPTY);
    }
    SpeechMarks marks = SpeechMarks.of(text.replaceAll("\\s+", " "));
    Passage passage = new Passage(Role.NARRATION, Beat.NONE, "", marks.text(), 0);
    return new SayText(frontEnd.sentences(passage), marks.lexicon());
  }

  private static List<Sentence> sentences(String text, TextFrontEnd frontEnd, Console console) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Source source = Source.of(NAME, Optional.empty(), bytes, Optional.empty());
    Article article = new Articles().read(new Input(source, bytes), NAME);
    Script script = ScriptWriter.write(article, SpeakingRules.DEFAULT);
    Stream.concat(script.omissions().stream(), UnfollowedSounds.of(script).stream())
        .forEach(each -> console.note(note(each)));
    return script.chapters().stream()
        .flatMap(chapter -> chapter.passages().stream())
        .flatMap(passage -> frontEnd.sentences(passage).stream())
        .toList();
  }

  private static String note(Omission omission) {
    return "not followed: " + omission.text() + ": " + omission.reason();
  }
}
