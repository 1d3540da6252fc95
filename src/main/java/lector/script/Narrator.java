package lector.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lector.article.Block;
import lector.article.LanguageDetector;
import lector.article.Languages;
import lector.article.Omission;
import lector.article.Text;
import lector.article.Text.Mark;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;

/**
 * Says blocks one after the other: collects passages, and omissions where the rules leave something
 * out. Used for one article.
 */
final class Narrator {

  private static final Manner PLAIN = new Manner(Role.NARRATION, Beat.PARAGRAPH);

  /**
   * How the blocks at some place are said.
   *
   * @param role the role of what is prose there
   * @param beat the pause before each of them
   */
  private record Manner(Role role, Beat beat) {

    Manner in(Role inner, Beat innerBeat) {
      boolean outerCounts = role == Role.QUOTATION || role == Role.NOTE;
      return new Manner(outerCounts ? role : inner, innerBeat);
    }
  }

  private final SpeakingRules rules;
  private final Notes notes;
  private final String language;
  private final List<Omission> omissions = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();

  private boolean silent = true;
  private Beat leastBeat = Beat.NONE;
  private String nextLead = "";

  /**
   * Prepares to say an article.
   *
   * @param language BCP 47 tag of its language
   */
  Narrator(SpeakingRules rules, Notes notes, String language) {
    this.rules = rules;
    this.notes = notes;
    this.language = language;
  }

  /** The passages since the last call. */
  List<Passage> takePassages() {
    List<Passage> taken = List.copyOf(passages);
    passages.clear();
    return taken;
  }

  /** What was left out so far. */
  List<Omission> omissions() {
    return omissions;
  }

  /** Makes the pause before the next passage at least this long. */
  void pauseAtLeast(Beat beat) {
    leastBeat = longer(leastBeat, beat);
  }

  /** Says a block of the article itself. */
  void read(Block block) {
    Optional<String> foreign = foreign(block);
    if (foreign.isPresent()) {
      leaveOut(block, Languages.name(foreign.get()));
    } else {
      read(block, PLAIN);
    }
  }

  private Optional<String> foreign(Block block) {
    boolean isProse =
        block instanceof Block.Paragraph
            || block instanceof Block.Quotation
            || block instanceof Block.Listing;
    if (!isProse || rules.foreign() == SpeakingRules.Foreign.READ) {
      return Optional.empty();
    }
    String text = block.texts().stream().map(Text::chars).collect(Collectors.joining(" "));
    return LanguageDetector.foreign(text, language);
  }

  private void leaveOut(Block block, String foreign) {
    int start = block.texts().get(0).start();
    say(Role.NARRATION, Beat.PARAGRAPH, Announcement.of(block, foreign) + ", left out.", "", start);
    block
        .texts()
        .forEach(text -> omit(text, "is in " + foreign + ", which is announced, not read"));
  }

  /** Says the notes that no passage referred to. */
  void readUnreferencedNotes() {
    notes.left().forEach(this::readNote);
  }

  private void read(Block block, Manner manner) {
    if (block instanceof Block.Heading heading) {
      pauseAtLeast(Beat.HEADING);
      read(heading.text(), new Manner(Role.HEADING, Beat.HEADING));
      pauseAtLeast(Beat.AFTER_HEADING);
    } else if (block instanceof Block.Paragraph paragraph) {
      read(paragraph.text(), manner);
    } else if (block instanceof Block.Quotation quotation) {
      readAll(quotation.blocks(), manner.in(Role.QUOTATION, manner.beat()));
    } else if (block instanceof Block.Listing listing) {
      read(listing, manner.in(Role.LIST_ITEM, Beat.SENTENCE));
    } else if (block instanceof Block.Table table) {
      read(table);
    } else if (block instanceof Block.Code code) {
      read(code);
    } else if (block instanceof Block.Figure figure) {
      read(figure, manner);
    } else if (block instanceof Block.Break) {
      pauseAtLeast(Beat.HEADING);
    }
    // A note is said where it is referred to.
  }

  private void readAll(List<Block> blocks, Manner manner) {
    blocks.forEach(block -> read(block, manner));
  }

  private void read(Block.Listing listing, Manner manner) {
    int number = listing.first().orElse(0);
    for (List<Block> item : listing.items()) {
      if (listing.first().isPresent()) {
        nextLead += number + ": ";
        number++;
      }
      readAll(item, manner);
      nextLead = "";
    }
  }

  private void read(Block.Table table) {
    String announcement = Announcement.of(table);
    int start = table.texts().isEmpty() ? 0 : table.texts().get(0).start();
    if (rules.tables() == SpeakingRules.Tables.ANNOUNCE) {
      say(Role.TABLE, Beat.PARAGRAPH, announcement + ", left out.", "", start);
      table.texts().forEach(text -> omit(text, "tables are announced, not read"));
      return;
    }
    say(Role.TABLE, Beat.PARAGRAPH, announcement + ".", "", start);
    nextLead = "Columns: ";
    table.header().forEach(name -> read(name, new Manner(Role.TABLE, Beat.SENTENCE)));
    nextLead = "";
    for (List<Text> row : table.rows()) {
      Beat beat = Beat.PARAGRAPH;
      for (int i = 0; i < row.size(); i++) {
        String column = i < table.header().size() ? table.header().get(i).chars() : "";
        nextLead = column.isBlank() ? "" : column + ": ";
        read(row.get(i), new Manner(Role.TABLE, beat));
        beat = row.get(i).isBlank() ? beat : Beat.SENTENCE;
      }
      nextLead = "";
    }
  }

  private void read(Block.Code code) {
    Text text = code.text();
    if (rules.code() == SpeakingRules.Code.ANNOUNCE) {
      String lead = Announcement.of(code) + ", left out.";
      say(Role.CODE, Beat.PARAGRAPH, lead, "", text.start());
      omit(text, "code is announced, not read");
      return;
    }
    nextLead += Announcement.introduction(code) + ": ";
    Beat beat = Beat.PARAGRAPH;
    int start = 0;
    for (String line : text.chars().split("\n", -1)) {
      if (!line.isBlank()) {
        say(Role.CODE, beat, "", line.strip(), text.start() + start + line.indexOf(line.strip()));
        beat = Beat.SENTENCE;
      }
      start += line.length() + 1;
    }
  }

  private void read(Block.Figure figure, Manner manner) {
    if (figure.text().isBlank()) {
      omissions.add(
          new Omission(
              Omission.OUTSIDE, figure.image().toString(), "a picture without alternative text"));
      return;
    }
    nextLead += "Image: ";
    read(figure.text(), new Manner(Role.FIGURE, manner.beat()));
  }

  /** Says a text; pictures at its ends become passages of their own, notes come after it. */
  private void read(Text text, Manner manner) {
    int from = 0;
    int to = text.chars().length();
    Optional<Mark> opening = image(text, mark -> mark.start() == 0);
    Optional<Mark> closing = image(text, mark -> mark.end() == text.chars().length());
    if (opening.isPresent()) {
      from = opening.get().end();
      sayImage(text, opening.get(), manner.beat());
    }
    if (closing.isPresent() && closing.get().start() >= from) {
      to = closing.get().start();
    }
    say(text, from, to, opening.isPresent() ? new Manner(manner.role(), Beat.SENTENCE) : manner);
    if (to < text.chars().length()) {
      sayImage(text, closing.orElseThrow(), Beat.SENTENCE);
    }
    for (Mark mark : text.marks()) {
      if (mark.kind() == Mark.Kind.NOTE) {
        readNote(mark.target());
      }
    }
  }

  private static Optional<Mark> image(Text text, Predicate<Mark> place) {
    return text.marks().stream()
        .filter(mark -> mark.kind() == Mark.Kind.IMAGE && place.test(mark))
        .findFirst();
  }

  private void sayImage(Text text, Mark image, Beat beat) {
    nextLead += "Image: ";
    say(text, image.start(), image.end(), new Manner(Role.FIGURE, beat));
  }

  private void readNote(String label) {
    Optional<Notes.Numbered> numbered = notes.take(label);
    if (numbered.isEmpty()) {
      return;
    }
    List<Block> blocks = numbered.get().note().blocks();
    if (rules.footnotes() == SpeakingRules.Footnotes.SKIP) {
      numbered.get().note().texts().forEach(text -> omit(text, "footnotes are left out"));
      return;
    }
    String outerLead = nextLead;
    nextLead = "Footnote " + numbered.get().number() + ": ";
    readAll(blocks, new Manner(Role.NOTE, Beat.SENTENCE));
    nextLead = outerLead;
  }

  private void say(Text text, int from, int to, Manner manner) {
    String chars = text.chars().substring(from, to);
    int leading = chars.length() - chars.stripLeading().length();
    if (!chars.isBlank()) {
      int start = from + leading;
      String said = chars.strip();
      List<Turn> turns = MarkedVoices.in(text, start, start + said.length());
      List<Direction> directions = Directions.in(text, start, start + said.length());
      say(manner.role(), manner.beat(), "", said, text.start() + start, turns, directions);
    }
  }

  private void say(Role role, Beat beat, String lead, String text, int start) {
    say(role, beat, lead, text, start, List.of(), List.of());
  }

  private void say(
      Role role,
      Beat beat,
      String lead,
      String text,
      int start,
      List<Turn> turnsOfText,
      List<Direction> directionsOfText) {
    Beat pause = silent ? Beat.NONE : longer(beat, leastBeat);
    String wholeLead = nextLead + lead;
    List<Turn> turns = turnsOfText.stream().map(turn -> turn.movedBy(wholeLead.length())).toList();
    List<Direction> directions =
        directionsOfText.stream().map(each -> each.movedBy(wholeLead.length())).toList();
    passages.add(new Passage(role, pause, wholeLead, text, start, turns, directions));
    silent = false;
    leastBeat = Beat.NONE;
    nextLead = "";
  }

  private void omit(Text text, String reason) {
    if (!text.isBlank()) {
      omissions.add(new Omission(text.start(), text.chars(), reason));
    }
  }

  private static Beat longer(Beat a, Beat b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
