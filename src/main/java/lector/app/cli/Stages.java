package lector.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lector.article.Article;
import lector.article.Omission;
import lector.phoneme.Phonemes;
import lector.phoneme.Phonemizer;
import lector.phoneme.UserLexicon;
import lector.script.Chapter;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;
import lector.script.Script;
import lector.script.ScriptWriter;
import lector.script.SpeakingRules;
import lector.text.Sentence;
import lector.text.SpokenWord;
import lector.text.TextFrontEnd;
import org.jspecify.annotations.Nullable;

/** The stages between an article and its sound, as text. */
final class Stages {

  private final TextFrontEnd frontEnd;
  private final Supplier<Phonemizer> phonemizerSource;
  private @Nullable Phonemizer phonemizer;

  /**
   * Prepares the stages.
   *
   * @param frontEnd from text to spoken words
   * @param phonemizer gives the phonemizer, when it is first needed
   */
  Stages(TextFrontEnd frontEnd, Supplier<Phonemizer> phonemizer) {
    this.frontEnd = frontEnd;
    this.phonemizerSource = phonemizer;
  }

  /** These stages with a lexicon of the reader's. */
  Stages with(UserLexicon lexicon) {
    return new Stages(frontEnd, () -> phonemizer().with(lexicon));
  }

  /** An article at a stage: its text, or a line for each chapter or sentence. */
  String text(Article article, Stage stage) {
    if (stage == Stage.ARTICLE) {
      return BodyText.of(article) + "\n";
    }
    Script script = ScriptWriter.write(article, SpeakingRules.DEFAULT);
    if (stage == Stage.CHAPTERS) {
      return script.chapters().stream()
          .map(chapter -> chapter.title() + "\n")
          .collect(Collectors.joining());
    }
    StringBuilder lines = new StringBuilder();
    for (Chapter chapter : script.chapters()) {
      for (Passage passage : chapter.passages()) {
        for (Sentence sentence : frontEnd.sentences(passage)) {
          String line = line(sentence, stage);
          lines.append(line).append(line.isEmpty() ? "" : "\n");
        }
      }
    }
    return lines.toString();
  }

  /** One line of text at a stage, as one line, whatever other signs for a line's end it holds. */
  String line(String line, Stage stage) {
    String clean = line.replaceAll("\\R", " ");
    if (stage == Stage.ARTICLE || stage == Stage.CHAPTERS) {
      return clean;
    }
    Passage passage = new Passage(Role.NARRATION, Beat.NONE, "", clean.strip(), 0);
    return frontEnd.sentences(passage).stream()
        .map(sentence -> line(sentence, stage))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String line(Sentence sentence, Stage stage) {
    return switch (stage) {
      case SPOKEN ->
          sentence.words().stream().map(SpokenWord::display).collect(Collectors.joining(" "));
      case PHONEMES -> phonemes(sentence).symbols();
      default -> sentence.spoken();
    };
  }

  private Phonemes phonemes(Sentence sentence) {
    return phonemizer().phonemes(sentence);
  }

  private Phonemizer phonemizer() {
    Phonemizer ready = phonemizer;
    if (ready == null) {
      ready = phonemizerSource.get();
      phonemizer = ready;
    }
    return ready;
  }

  /** An article at all stages. */
  Outline all(Article article) {
    Script script = ScriptWriter.write(article, SpeakingRules.DEFAULT);
    List<OutlineChapter> chapters = new ArrayList<>();
    for (Chapter chapter : script.chapters()) {
      chapters.add(
          new OutlineChapter(
              chapter.title(),
              chapter.passages().stream()
                  .map(
                      passage ->
                          new OutlinePassage(
                              passage.role(),
                              passage.lead(),
                              passage.text(),
                              passage.start(),
                              frontEnd.sentences(passage).stream().map(this::outline).toList()))
                  .toList()));
    }
    return new Outline(
        article.source().name(), article.title(), article.text(), chapters, script.omissions());
  }

  private OutlineSentence outline(Sentence sentence) {
    Phonemes phonemes = phonemes(sentence);
    List<OutlineWord> words = new ArrayList<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      SpokenWord word = sentence.words().get(i);
      Phonemes.Span span = phonemes.words().get(i);
      words.add(
          new OutlineWord(
              word.display(),
              word.start(),
              word.end(),
              phonemes.symbols().substring(span.start(), span.end())));
    }
    return new OutlineSentence(
        sentence.spoken(), sentence.start(), sentence.end(), phonemes.symbols(), words);
  }

  /** An article: its text, chapters, and what is left out. */
  record Outline(
      String source,
      String title,
      String text,
      List<OutlineChapter> chapters,
      List<Omission> leftOut) {}

  /** A chapter and its passages. */
  record OutlineChapter(String title, List<OutlinePassage> passages) {}

  /** A passage; {@code start} is the place of its text in the article's. */
  record OutlinePassage(
      Role role, String lead, String text, int start, List<OutlineSentence> sentences) {}

  /** A sentence; {@code start} and {@code end} are places in its passage, lead included. */
  record OutlineSentence(
      String text, int start, int end, String phonemes, List<OutlineWord> words) {}

  /** A spoken word; {@code start} and {@code end} are places in its sentence. */
  record OutlineWord(String text, int start, int end, String phonemes) {}
}
