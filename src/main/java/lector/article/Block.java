package lector.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of an article's structure. The texts in it are in reading order. */
public sealed interface Block {

  /** All that the block says, in reading order. */
  List<Text> texts();

  /**
   * A heading.
   *
   * @param level 1 for the outermost, up to 6
   * @param text what it says
   */
  record Heading(int level, Text text) implements Block {
    @Override
    public List<Text> texts() {
      return List.of(text);
    }
  }

  /**
   * A paragraph.
   *
   * @param text what it says
   */
  record Paragraph(Text text) implements Block {
    @Override
    public List<Text> texts() {
      return List.of(text);
    }
  }

  /**
   * A block quotation.
   *
   * @param blocks what is quoted
   */
  record Quotation(List<Block> blocks) implements Block {
    public Quotation {
      blocks = List.copyOf(blocks);
    }

    @Override
    public List<Text> texts() {
      return blocks.stream().flatMap(block -> block.texts().stream()).toList();
    }
  }

  /**
   * A list.
   *
   * @param first number of the first item when the list is numbered, otherwise empty
   * @param items the items, each of one or more blocks
   */
  record Listing(Optional<Integer> first, List<List<Block>> items) implements Block {
    public Listing {
      items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public List<Text> texts() {
      return items.stream().flatMap(List::stream).flatMap(block -> block.texts().stream()).toList();
    }
  }

  /**
   * A table.
   *
   * @param header the columns' names; may be empty
   * @param rows the rows under it, each a list of cells
   */
  record Table(List<Text> header, List<List<Text>> rows) implements Block {
    public Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public List<Text> texts() {
      return Stream.concat(header.stream(), rows.stream().flatMap(List::stream)).toList();
    }
  }

  /**
   * Program text, or anything else set as it was typed.
   *
   * @param language the language it names, or the empty string
   * @param text its lines; the one text that holds line breaks
   */
  record Code(String language, Text text) implements Block {
    @Override
    public List<Text> texts() {
      return List.of(text);
    }
  }

  /**
   * A picture.
   *
   * @param image its address
   * @param text its alternative text or caption; may be blank
   */
  record Figure(URI image, Text text) implements Block {
    @Override
    public List<Text> texts() {
      return List.of(text);
    }
  }

  /**
   * A footnote or endnote, at the place where it is defined.
   *
   * @param label the label by which {@link Text.Mark.Kind#NOTE} marks refer to it
   * @param blocks what it says
   */
  record Note(String label, List<Block> blocks) implements Block {
    public Note {
      blocks = List.copyOf(blocks);
    }

    @Override
    public List<Text> texts() {
      return blocks.stream().flatMap(block -> block.texts().stream()).toList();
    }
  }

  /**
   * The beginning of a chapter whose title is shown and not said.
   *
   * @param title its title
   */
  record Division(String title) implements Block {
    @Override
    public List<Text> texts() {
      return List.of();
    }
  }

  /** A thematic break: a rule, a row of asterisks. */
  record Break() implements Block {
    @Override
    public List<Text> texts() {
      return List.of();
    }
  }
}
