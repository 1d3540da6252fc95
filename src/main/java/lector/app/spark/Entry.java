package lector.app.spark;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lector.app.cli.MakeLine;
import lector.article.Article;
import lector.article.Input;
import lector.article.Languages;
import lector.article.Overrides;
import lector.article.Source;
import lector.article.UnreadableInputException;
import lector.cache.Key;

/**
 * An article as the input has it. What is not known is empty.
 *
 * @param id what the input calls it; results are found by it
 * @param name the name of its file, or its id
 * @param url its address
 * @param title the title to use instead of its own
 * @param authors the authors to use instead of its own
 * @param date the day to use instead of its own, as ISO 8601 has it; what follows a day is ignored
 * @param language the language to use instead of its own
 * @param modified the day on which its file was last changed, as ISO 8601 has it
 * @param type media type of the content
 * @param content its text, or its HTML, or its file
 * @param lexicons pronunciations that lie beside it (W3C PLS), the nearest first
 */
@SuppressWarnings("ArrayRecordComponent") // large, and never written to after
record Entry(
    String id,
    String name,
    String url,
    String title,
    List<String> authors,
    String date,
    String language,
    String modified,
    String type,
    byte[] content,
    List<byte[]> lexicons)
    implements Serializable {

  private static final int DAY = "2024-11-01".length();

  Entry {
    authors = List.copyOf(authors);
    lexicons = List.copyOf(lexicons);
  }

  /**
   * Reads it.
   *
   * @throws UnreadableInputException if there is no article in it
   */
  Article article(MakeLine line) {
    Optional<URI> address = given(url).map(this::address);
    Optional<LocalDate> changed = given(modified).map(LocalDate::parse);
    Source source = Source.of(name, address, content, changed);
    Article read = line.read(new Input(source, content, given(type)), id);
    Article article =
        new Overrides(given(title).map(String::strip), authors, given(date).map(this::day))
            .applyTo(read);
    return given(language).map(tag -> Languages.with(article, tag)).orElse(article);
  }

  /** Names the episode by all that decides it, apart from the show and the command line. */
  Key addTo(Key key) {
    key.add(String.join("\n", id, name, url, title, date, language, modified, type));
    key.add(String.join("\n", authors)).add(ByteBuffer.wrap(content));
    lexicons.forEach(lexicon -> key.add(ByteBuffer.wrap(lexicon)));
    return key;
  }

  private URI address(String text) {
    try {
      URI uri = new URI(text);
      if (uri.isAbsolute()) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Falls through to the message below.
    }
    throw new UnreadableInputException(id, "has the url \"" + text + "\", which is no address");
  }

  private LocalDate day(String text) {
    try {
      return LocalDate.parse(text.substring(0, Math.min(DAY, text.length())));
    } catch (DateTimeException e) {
      throw new UnreadableInputException(
          id, "has the date \"" + text + "\", but it must be one such as 2024-11-01");
    }
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(each -> !each.isBlank());
  }
}
