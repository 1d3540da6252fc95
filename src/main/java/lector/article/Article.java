package lector.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article as it was read, before anything is decided about how it will sound.
 *
 * <p>All that the article says is one run of characters, {@link #text}. The {@link Text}s in the
 * blocks are slices of it that know where they begin, so a place in the article is one number, from
 * here to the transcript: the index of a {@code char} in this string.
 *
 * @param source where the article came from
 * @param title its title: from the front matter, the first heading, a headline-like first line, or
 *     else the first clause of the first sentence
 * @param authors names of those who wrote it, in their order; may be empty
 * @param date the day on which it was published, where it says so
 * @param language BCP 47 tag of its language, such as {@code en} or {@code en-GB}
 * @param url its canonical address, where it has one
 * @param image address of its lead image, where it has one; a {@code data:} address holds the
 *     picture itself
 * @param text everything that it says, in reading order; the slices are divided by blank lines
 * @param blocks its structure, in reading order
 * @param omissions what the reader left out, with the reasons (front matter, page furniture)
 */
public record Article(
    Source source,
    String title,
    List<String> authors,
    Optional<LocalDate> date,
    String language,
    Optional<URI> url,
    Optional<URI> image,
    String text,
    List<Block> blocks,
    List<Omission> omissions) {

  public Article {
    authors = List.copyOf(authors);
    blocks = List.copyOf(blocks);
    omissions = List.copyOf(omissions);
  }
}
