package lector.briefing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import lector.article.Article;
import lector.article.Omission;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;
import lector.script.Script;
import lector.script.ScriptWriter;
import lector.script.SpeakingRules;
import lector.text.Sentence;
import lector.text.TextFrontEnd;

/**
 * All that could be told of a story. The places of its passages are indices in its text.
 *
 * @param story the story
 * @param text its title and all that its lead says
 * @param title the passage that says its title
 * @param passages the other passages, in order
 * @param omissions what is never told, with the reasons
 */
record Draft(
    Story story, String text, Passage title, List<Passage> passages, List<Omission> omissions) {

  private static final String GAP = "\n\n";

  /**
   * Drafts a story.
   *
   * @param article what its lead says
   * @param rules what to do with code, tables and footnotes
   */
  static Draft of(Story story, Article article, SpeakingRules rules) {
    Script script = ScriptWriter.write(article, rules);
    List<Passage> passages =
        script.chapters().stream()
            .flatMap(chapter -> chapter.passages().stream())
            .map(Draft::afterOthers)
            .toList();
    String title = story.lead().title();
    if (!passages.isEmpty() && passages.get(0).spoken().strip().equalsIgnoreCase(title)) {
      return new Draft(
          story,
          article.text(),
          heading(passages.get(0).text(), passages.get(0).start()),
          passages.subList(1, passages.size()),
          script.omissions());
    }
    int shift = article.text().isEmpty() ? title.length() : title.length() + GAP.length();
    return new Draft(
        story,
        article.text().isEmpty() ? title : title + GAP + article.text(),
        heading(title, 0),
        passages.stream().map(passage -> shifted(passage, shift)).toList(),
        script.omissions().stream().map(omission -> shifted(omission, shift)).toList());
  }

  /** The passage, said with a pause before it even if its article begins with it. */
  private static Passage afterOthers(Passage passage) {
    return passage.beat() == Beat.NONE
        ? new Passage(
            passage.role(), Beat.PARAGRAPH, passage.lead(), passage.text(), passage.start())
        : passage;
  }

  private static Passage heading(String title, int start) {
    return new Passage(Role.HEADING, Beat.CHAPTER, "", title, start);
  }

  /** A passage of a text that now begins so much later. */
  static Passage shifted(Passage passage, int by) {
    return new Passage(
        passage.role(), passage.beat(), passage.lead(), passage.text(), passage.start() + by);
  }

  /** An omission of a text that now begins so much later. */
  static Omission shifted(Omission omission, int by) {
    return omission.start() == Omission.OUTSIDE
        ? omission
        : new Omission(omission.start() + by, omission.text(), omission.reason());
  }

  /** Its sentences, in order, each with how long it takes. */
  List<Part> parts(TextFrontEnd frontEnd, Pace pace, Vocabulary vocabulary) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      for (Sentence sentence : frontEnd.sentences(passage)) {
        boolean isProse =
            Stream.of(Role.NARRATION, Role.QUOTATION, Role.LIST_ITEM)
                    .anyMatch(role -> role == passage.role())
                && sentence.end() > passage.lead().length();
        parts.add(
            new Part(
                i,
                sentence,
                pace.seconds(sentence),
                isProse,
                Leaning.on(sentence.spoken()),
                vocabulary.vector(sentence.spoken())));
      }
    }
    return parts;
  }

  /**
   * The passages that say some sentences.
   *
   * @param parts all its sentences
   * @param chosen indices of those that are said; if all are, the passages are as they were
   */
  List<Passage> passages(List<Part> parts, BitSet chosen) {
    if (chosen.cardinality() == parts.size()) {
      return passages;
    }
    List<Passage> told = new ArrayList<>();
    int lastPassage = -1;
    for (int from = chosen.nextSetBit(0); from >= 0; ) {
      int passage = parts.get(from).passage();
      int to = from + 1;
      while (chosen.get(to) && parts.get(to).passage() == passage) {
        to++;
      }
      Beat beat = passage == lastPassage ? Beat.SENTENCE : Beat.PARAGRAPH;
      told.add(slice(parts.get(from).sentence(), parts.get(to - 1).sentence(), beat));
      lastPassage = passage;
      from = chosen.nextSetBit(to);
    }
    return told;
  }

  private static Passage slice(Sentence first, Sentence last, Beat beat) {
    Passage passage = first.passage();
    int lead = passage.lead().length();
    int start = Math.max(first.start(), lead);
    return new Passage(
        passage.role(),
        beat,
        first.start() < lead ? passage.lead() : "",
        passage.spoken().substring(start, last.end()),
        passage.sourceIndex(start));
  }

  /** What is not said of it when only some sentences are. */
  List<Omission> omissions(List<Part> parts, BitSet chosen, String reason) {
    List<Omission> left = new ArrayList<>(omissions);
    for (int i = chosen.nextClearBit(0); i < parts.size(); i = chosen.nextClearBit(i + 1)) {
      Sentence sentence = parts.get(i).sentence();
      Passage passage = sentence.passage();
      int start = Math.max(sentence.start(), passage.lead().length());
      if (start < sentence.end()) {
        left.add(
            new Omission(
                passage.sourceIndex(start),
                passage.spoken().substring(start, sentence.end()),
                reason));
      }
    }
    return left;
  }
}
